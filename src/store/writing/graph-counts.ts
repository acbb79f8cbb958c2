import { cypher } from '../cypher.js';
import type { Store } from '../store.js';

/** How many nodes have each label, and how many ties each type, as the engine keeps count: nothing is walked. */
export interface GraphCounts {
  readonly nodes: ReadonlyMap<string, number>;
  readonly ties: ReadonlyMap<string, number>;
}

interface Counted {
  readonly count: number;
  readonly label?: string;
  readonly relationshipType?: string;
  readonly startLabel?: string;
  readonly endLabel?: string;
}

const statement = cypher`
  CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
  RETURN data.nodes AS nodes, data.relationships AS ties`;

export async function graphCounts(store: Store): Promise<GraphCounts> {
  const [row] = await store.read(statement);
  const nodes = (row?.get('nodes') ?? []) as readonly Counted[];
  const ties = (row?.get('ties') ?? []) as readonly Counted[];
  return {
    nodes: new Map(nodes.flatMap(({ label, count }) => (label === undefined ? [] : [[label, count]]))),
    ties: new Map(
      ties.flatMap(({ relationshipType: type, startLabel, endLabel, count }) =>
        type === undefined || startLabel !== undefined || endLabel !== undefined ? [] : [[type, count]],
      ),
    ),
  };
}
