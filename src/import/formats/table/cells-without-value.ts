import { strFromU8, unzipSync } from 'fflate';

/** A cell of a sheet that a formula was to fill. Lines and columns count from 1. */
export interface CellWithoutValue {
  readonly line: number;
  readonly column: number;
  /** The error that it shows, such as `#REF!`; empty where it shows nothing. */
  readonly shown: string;
  readonly fault: string;
}

/**
 * The cells of a workbook that whoever reads its values takes for empty, for each sheet in their order: a program that
 * does not reckon leaves a formula without a value, and one that cannot leaves an error.
 */
export function cellsWithoutValue(bytes: Uint8Array): CellWithoutValue[][] {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/.*\.(xml|rels)$/.test(name) && !/sharedStrings/.test(name),
  });
  const textOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const paths = new Map(
    tagsIn(textOf('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [said(tag, 'Id'), said(tag, 'Target')]),
  );
  return tagsIn(textOf('xl/workbook.xml'), 'sheet').map((tag) => {
    const target = paths.get(said(tag, 'id')) ?? '';
    return cellsOf(textOf(target.startsWith('/') ? target.slice(1) : `xl/${target}`));
  });
}

const cell = /<(?:\w+:)?c(\s[^>]*?)(?:\/>|>([^]*?)<\/(?:\w+:)?c>)/g;

function cellsOf(sheet: string): CellWithoutValue[] {
  const found: CellWithoutValue[] = [];
  for (const [, head = '', body = ''] of sheet.matchAll(cell)) {
    const type = said(head, 't');
    const [kept, value = ''] = /<(?:\w+:)?v(?:\s[^>]*)?(?:\/>|>([^<]*))/.exec(body) ?? [];
    // A formula that gives a text may give an empty one.
    const hasValue = value !== '' || (type === 'str' && kept !== undefined);
    if (type !== 'e' && (hasValue || !/<(?:\w+:)?f[\s/>]/.test(body))) continue;
    const address = said(head, 'r');
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const fault =
      value === '' ? `the formula in ${address} has no value` : `the cell ${address} has the error ${value}`;
    found.push({ line: Number(digits), column: columnNamed(letters), shown: value, fault });
  }
  return found;
}

const columnNamed = (letters: string) =>
  Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

const tagsIn = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*)>`, 'g'))].map(([, attributes = '']) => attributes);

const said = (attributes: string, name: string) =>
  new RegExp(`\\s(?:\\w+:)?${name}=["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
