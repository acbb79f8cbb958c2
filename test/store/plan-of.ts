import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import type { Cypher } from '../../src/store/cypher.js';

/** One operator of a plan: how Neo4j goes about it, and on what. */
export interface Operator {
  readonly name: string;
  readonly on: string;
}

/** The operators by which Neo4j would answer a statement. */
export async function planOf(driver: Driver, { text }: Cypher): Promise<Operator[]> {
  const session = driver.session();
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, { asks: [], limit: neo4j.int(1) });
    if (summary.plan === false) throw new Error(`No plan for: ${text}`);
    return operatorsOf(summary.plan);
  } finally {
    await session.close();
  }
}

const operatorsOf = ({ operatorType, arguments: given, children }: Plan): Operator[] => [
  { name: operatorType.split('@')[0] ?? '', on: (given as { readonly Details?: string }).Details ?? '' },
  ...children.flatMap(operatorsOf),
];
