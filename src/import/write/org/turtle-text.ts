import { DataFactory, Writer } from 'n3';
import { prefixes, rdf } from '../../formats/org/vocabulary.js';
import type { OrgNode, OrgValue } from './org-node.js';

/** The things in Turtle, in their order, piece by piece. */
export async function* turtleText(nodes: AsyncIterable<OrgNode>): AsyncGenerator<string> {
  const written: string[] = [];
  const writer = new Writer(
    {
      write: (text: string, _: string, done?: () => void) => {
        written.push(text);
        done?.();
      },
      end: (done?: () => void) => done?.(),
    },
    { prefixes },
  );
  for await (const { iri, type, properties } of nodes) {
    const subject = DataFactory.namedNode(iri);
    writer.addQuad(DataFactory.quad(subject, DataFactory.namedNode(rdf('type')), DataFactory.namedNode(type)));
    for (const { property, values } of properties)
      for (const value of values)
        writer.addQuad(DataFactory.quad(subject, DataFactory.namedNode(property), termOf(value)));
    yield written.splice(0).join('');
  }
  await new Promise<void>((resolve, reject) => {
    writer.end((error: Error | null) => {
      if (error) reject(error);
      else resolve();
    });
  });
  yield written.join('');
}

const termOf = (value: OrgValue) =>
  'iri' in value ? DataFactory.namedNode(value.iri) : DataFactory.literal(value.text, value.language);
