import { isFields } from '../is-fields.js';
import { textSaid } from './text-said.js';

type Fields = Readonly<Record<string, unknown>>;

/** What a person is called: by name, else by its parts; else by the main one of the other names, of several the latest. */
export function nameOfPerson(person: Fields): unknown {
  const given: readonly unknown[] = Array.isArray(person['other_names']) ? person['other_names'] : [];
  const others = given.map((each): Fields => (isFields(each) ? each : { name: each }));
  const ofOthers = others.toSorted((a, b) => compared(b, a)).map((each) => textSaid(each['name']) ?? nameOfParts(each));
  return (
    textSaid(person['name']) ?? nameOfParts(person) ?? ofOthers.find((name) => name !== undefined) ?? person['name']
  );
}

/** Of whoever has a title that is a name, as 'Lord' 'Ackner' of ''; else the given name and the family's. */
function nameOfParts(fields: Fields): string | undefined {
  const said = (...names: readonly string[]) =>
    names
      .map((name) => textSaid(fields[name]))
      .filter(Boolean)
      .join(' ');
  const place = textSaid(fields['lordofname']);
  const titled = textSaid(fields['lordname']) !== undefined || place !== undefined;
  const name = titled ? said('honorific_prefix', 'lordname') : said('given_name', 'family_name');
  return [name, place && `of ${place}`].filter(Boolean).join(' ') || undefined;
}

const rank = ({ note, start_date: start, end_date: end }: Fields) =>
  [textSaid(note)?.toLowerCase() === 'main' ? 1 : 0, textSaid(end) ?? '9999', textSaid(start) ?? ''].join(' ');

const compared = (a: Fields, b: Fields) => Number(rank(a) > rank(b)) - Number(rank(a) < rank(b));
