const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const shape = /^[0-9A-HJ-NP-RTUWXY]{18}$/;

/** Whether a unified social credit code (统一社会信用代码) is well formed, by its check characters. Source: GB 32100-2015, GB 11714. */
export const isUscc = (code: string): boolean =>
  shape.test(code) && code === usccOf(code.slice(0, 8), code.slice(8, 16));

/** The code of an organization: its class and division (8 characters), its number (8), and a check character of each. */
export function usccOf(classAndDivision: string, number: string): string {
  const checked = classAndDivision + number + organizationCheck(number);
  return checked + checkCharacter(checked);
}

function checkCharacter(checked: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of checked) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

const weights = [3, 7, 9, 10, 5, 8, 4, 2];

function organizationCheck(code: string): string {
  const value = (character: string) => parseInt(character, 36);
  const sum = weights.reduce((total, weight, at) => total + value(code.charAt(at)) * weight, 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}
