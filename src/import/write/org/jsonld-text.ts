import { prefixes } from '../../formats/org/vocabulary.js';
import type { OrgNode, OrgValue } from './org-node.js';

/** The things in JSON-LD with its context in the file, in their order, piece by piece. */
export async function* jsonLdText(nodes: AsyncIterable<OrgNode>): AsyncGenerator<string> {
  yield `{\n  "@context": ${JSON.stringify(prefixes)},\n  "@graph": [`;
  let before = '';
  for await (const { iri, type, properties } of nodes) {
    const said = properties.map(({ property, values }) => [short(property), one(values.map(valueOf))] as const);
    yield `${before}\n    ${JSON.stringify({ '@id': iri, '@type': short(type), ...Object.fromEntries(said) })}`;
    before = ',';
  }
  yield '\n  ]\n}\n';
}

const one = <T>(values: readonly T[]): T | readonly T[] => (values.length === 1 && values[0] ? values[0] : values);

const valueOf = (value: OrgValue) => {
  if ('iri' in value) return { '@id': value.iri };
  return value.language === undefined ? value.text : { '@value': value.text, '@language': value.language };
};

function short(iri: string): string {
  const [prefix, space] = Object.entries(prefixes).find(([, start]) => iri.startsWith(start)) ?? [];
  return prefix === undefined || space === undefined ? iri : `${prefix}:${iri.slice(space.length)}`;
}
