import { stringify as csvText } from 'csv-stringify/sync';
import { stringify as yamlText } from 'yaml';
import type { Noun } from '../format/noun.js';
import type { Item } from './item-of.js';
import { writtenNouns } from './stored-items.js';
import { columnsOf, rowOfItem } from './table-of.js';

type Items = Iterable<Item> | AsyncIterable<Item>;

/** A file in our own format, piece by piece: the lists of all nouns that there are items of. */
export async function* oneFile(
  format: 'json' | 'yaml',
  source: string,
  itemsOf: (noun: Noun) => Items,
): AsyncGenerator<string> {
  const isJson = format === 'json';
  yield isJson ? `{\n  "source": ${JSON.stringify(source)}` : yamlText({ source }, { lineWidth: 0 });
  for (const noun of writtenNouns) {
    let count = 0;
    for await (const item of itemsOf(noun)) {
      count += 1;
      if (isJson) yield `${count === 1 ? `,\n  ${JSON.stringify(noun.list)}: [` : ','}\n    ${JSON.stringify(item)}`;
      else yield `${count === 1 ? `${noun.list}:\n` : ''}${yamlText([item], { lineWidth: 0 })}`;
    }
    if (isJson && count > 0) yield '\n  ]';
  }
  if (isJson) yield '\n}\n';
}

/** A noun's items as a table, row by row; nothing where there is none. */
export async function* csvFile(noun: Noun, items: Items): AsyncGenerator<string> {
  let count = 0;
  for await (const item of items) {
    count += 1;
    yield csvText([...(count === 1 ? [columnsOf(noun)] : []), rowOfItem(noun, item)]);
  }
}
