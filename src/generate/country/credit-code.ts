import { hashOf } from '../random.js';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A well-formed social credit code of the division 999999, which does not exist; of a class (`11` organ, `12` public institution). */
export function creditCode(classOf: '11' | '12', of: string): string {
  const number = hashOf(of) % 100_000_000;
  const organization = String(number).padStart(8, '0');
  const body = `${classOf}999999${organization}${organizationCheck(organization)}`;
  return body + checkCharacter(body);
}

const weights = [3, 7, 9, 10, 5, 8, 4, 2];

function organizationCheck(code: string): string {
  const sum = weights.reduce((total, weight, at) => total + Number(code.charAt(at)) * weight, 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

function checkCharacter(code: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of code) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}
