import { readFileSync } from 'node:fs';
import { entityFacts } from '../../../src/import/load/entity-facts.js';
import { findFiles } from '../../../src/import/read/find-files.js';
import { readSource } from '../../../src/import/read/read-source.js';
import type { Statement } from '../../../src/import/statement.js';
import { derivedOf } from '../../../src/import/transform/derived-of.js';
import { type Derived, rowOf } from '../../../src/import/transform/row-of.js';
import { Cypher } from '../../../src/store/cypher.js';
import type { Store, Values } from '../../../src/store/store.js';
import { answeringTie } from '../../../src/store/writing/answering-tie.js';
import { withIntegers } from '../../../src/store/writing/with-integers.js';

type Tie = readonly [from: string, to: string, properties: Values];

/** Loads files of our own format as one would by hand: the same rows, unchecked, ten thousand at a time. */
export async function unwound(store: Store, paths: readonly string[]): Promise<void> {
  const bodies = new Map<string, Statement>();
  const entity = (id: string) => {
    const found = bodies.get(id);
    return found && entityFacts(found);
  };
  const nodes = gathering<Values>((label, rows) =>
    run(store, `UNWIND $rows AS row CREATE (n:Entity:${label}) SET n = row`, rows.map(withIntegers)),
  );
  const ties = new Map<string, Tie[]>();
  const tie = (type: string, ...row: Tie) => {
    const found = ties.get(type);
    if (found) found.push(row);
    else ties.set(type, [row]);
  };
  const write = async (statement: Statement, derived: Derived) => {
    const row = rowOf(statement, derived);
    if (row.entity) {
      await nodes.add(row.entity.label, row.entity.properties);
      for (const { type, to } of row.entity.ties) tie(type, row.entity.id, to, {});
    } else {
      tie(row.tie.type, row.tie.from, row.tie.to, row.tie.properties);
      const answers = answeringTie(row.tie);
      if (answers) tie(answers.type, answers.from, answers.to, answers.properties);
    }
  };
  /** Powers whose holder stands in another file, and that hold where it is. */
  const waiting: Statement[] = [];
  for (const { path: file, defaultSource } of await findFiles(paths)) {
    const { statements } = readSource({ file, defaultSource, text: readFileSync(file, 'utf8'), hash: '' });
    for (const one of statements)
      if (one.noun.label === 'Organization' || one.noun.label === 'Post') bodies.set(one.id, one);
    for (const statement of statements) {
      const derived = derivedOf(statement, { entity });
      if (derived['jurisdictionOfHolder'] === true && derived['jurisdiction'] === undefined) waiting.push(statement);
      else await write(statement, derived);
    }
  }
  for (const statement of waiting) await write(statement, derivedOf(statement, { entity }));
  await nodes.end();
  for (const [type, rows] of ties) {
    const text = `UNWIND $rows AS row MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[1]})
      CREATE (a)-[t:${type}]->(b) SET t = row[2]`;
    for (let at = 0; at < rows.length; at += atOnce)
      await run(
        store,
        text,
        rows.slice(at, at + atOnce).map(([from, to, properties]) => [from, to, withIntegers(properties)]),
      );
  }
}

const atOnce = 10_000;

const run = (store: Store, text: string, rows: readonly unknown[]) =>
  store.write((inTransaction) => inTransaction(new Cypher(text), { rows }));

/** Hands on what comes in, kind by kind, as soon as it is enough. */
function gathering<T>(hand: (kind: string, rows: readonly T[]) => Promise<unknown>) {
  const waiting = new Map<string, T[]>();
  return {
    async add(kind: string, row: T) {
      const rows = waiting.get(kind) ?? [];
      waiting.set(kind, rows);
      if (rows.push(row) < atOnce) return;
      waiting.delete(kind);
      await hand(kind, rows);
    },
    async end() {
      for (const [kind, rows] of waiting) await hand(kind, rows);
    },
  };
}
