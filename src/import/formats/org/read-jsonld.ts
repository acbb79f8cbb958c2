import { JsonLdParser } from 'jsonld-streaming-parser';
import type { LocatedValue } from '../../read/located-value.js';
import { readJson } from '../../read/read-json.js';
import { placesIn } from '../../read/text-place.js';
import { unreadable } from '../../read/unreadable.js';
import type { SourceFile } from '../../read/source-file.js';
import { rdfStatement, type RdfStatement } from './rdf-statement.js';
import { readStatements } from './read-statements.js';

const start = { line: 1, column: 1 };

/** Reads JSON-LD with the contexts that it holds itself; nothing is fetched. */
export async function readJsonLd(source: SourceFile): Promise<LocatedValue> {
  const json = readJson(source.text);
  if (json.faults.length > 0) return json;
  const own = source.text.indexOf('"__proto__"');
  if (own !== -1) return notJsonLd(source.text, own, "'__proto__' cannot be a name in it");
  try {
    const statements: RdfStatement[] = [];
    for (const piece of piecesOf(source.text)) for (const each of await statementsIn(piece)) statements.push(each);
    return readStatements(source, statements);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [whole, context = ''] = /^Failed to load remote context (\S+): /.exec(message) ?? [''];
    return notJsonLd(source.text, context === '' ? 0 : source.text.indexOf(context), message.slice(whole.length));
  }
}

const notJsonLd = (text: string, at: number, why: string) =>
  unreadable(placesIn(text)(Math.max(at, 0)), `cannot be read as JSON-LD: ${why}`.slice(0, 500));

/** The parser takes the longer for a thing, the more stand before it in a list: a long list is read some at a time. */
const together = 250;

function* piecesOf(text: string): Generator<string> {
  const document: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
  const { '@context': context, '@graph': graph, ...others } = (document ?? {}) as Readonly<Record<string, unknown>>;
  const list = Array.isArray(document) ? document : Object.keys(others).length === 0 ? graph : null;
  if (!Array.isArray(list) || list.length <= together) {
    yield text;
    return;
  }
  for (let at = 0; at < list.length; at += together) {
    const some: unknown[] = list.slice(at, at + together);
    yield JSON.stringify(Array.isArray(document) ? some : { '@context': context, '@graph': some });
  }
}

function statementsIn(text: string): Promise<readonly RdfStatement[]> {
  const statements: RdfStatement[] = [];
  const parser = new JsonLdParser({
    streamingProfile: false,
    documentLoader: {
      load: (url) =>
        Promise.reject(
          new Error(
            `the context '${url.slice(0, 200)}' is not in the file, and none is fetched: write it out in '@context'`,
          ),
        ),
    },
  });
  return new Promise((resolve, reject) => {
    parser
      .on('data', (quad: Parameters<typeof rdfStatement>[0]) => {
        const statement = rdfStatement(quad, start);
        if (statement) statements.push(statement);
      })
      .on('error', reject)
      .on('end', () => resolve(statements));
    parser.end(text);
  });
}
