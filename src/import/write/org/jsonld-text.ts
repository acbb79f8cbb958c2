import { prefixes } from '../../formats/org/vocabulary.js';
import type { OrgNode, OrgValue } from './org-node.js';

/** The things in JSON-LD with its context in the file, in their order. */
export function jsonLdText(nodes: readonly OrgNode[]): string {
  const graph = nodes.map(({ iri, type, properties }) => ({
    '@id': iri,
    '@type': short(type),
    ...Object.fromEntries(properties.map(({ property, values }) => [short(property), one(values.map(valueOf))])),
  }));
  return `${JSON.stringify({ '@context': prefixes, '@graph': graph }, null, 2)}\n`;
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
