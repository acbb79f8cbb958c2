import { DataFactory, Writer } from 'n3';
import { prefixes, rdf } from '../../formats/org/vocabulary.js';
import type { OrgNode, OrgValue } from './org-node.js';

/** The things in Turtle, in their order. */
export function turtleText(nodes: readonly OrgNode[]): Promise<string> {
  const writer = new Writer({ prefixes });
  for (const { iri, type, properties } of nodes) {
    const subject = DataFactory.namedNode(iri);
    writer.addQuad(DataFactory.quad(subject, DataFactory.namedNode(rdf('type')), DataFactory.namedNode(type)));
    for (const { property, values } of properties)
      for (const value of values)
        writer.addQuad(DataFactory.quad(subject, DataFactory.namedNode(property), termOf(value)));
  }
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => {
      if (error) reject(error);
      else resolve(text);
    });
  });
}

const termOf = (value: OrgValue) =>
  'iri' in value ? DataFactory.namedNode(value.iri) : DataFactory.literal(value.text, value.language);
