import type { Statement } from '../statement.js';
import { type EntityFacts, entityFacts } from './entity-facts.js';
import type { GraphFacts } from './graph-facts.js';

/** What would be if the load were applied: its statements, and what the graph holds from other sources. */
export interface World {
  readonly statements: readonly Statement[];
  /** The first to state each id. */
  readonly byId: ReadonlyMap<string, Statement>;
  /** Ids of items of the load that are left out because something is wrong with them. */
  readonly spoilt: ReadonlySet<string>;
  /** The sources that are loaded: what they do not state any more goes away. */
  readonly sources: ReadonlySet<string>;
  /** Whether what is wrong is left out, with what rests on it, or all is refused. */
  readonly leavesOut: boolean;
  readonly graph: GraphFacts;
  /** True for what the graph holds and the load does not take away or state anew. */
  readonly stays: (fact: { readonly id: string; readonly statedBy: string }) => boolean;
  /** The node with an id, stated or kept. */
  readonly entity: (id: string) => EntityFacts | undefined;
}

/** An item that is left out because something is wrong with it keeps what the graph held of it. */
export function worldOf(
  statements: readonly Statement[],
  spoilt: ReadonlySet<string>,
  sources: ReadonlySet<string>,
  graph: GraphFacts,
  leavesOut: boolean,
): World {
  const byId = new Map<string, Statement>();
  for (const statement of statements) if (!byId.has(statement.id)) byId.set(statement.id, statement);
  const stays: World['stays'] = ({ id, statedBy }) => !byId.has(id) && (!sources.has(statedBy) || spoilt.has(id));
  const entity: World['entity'] = (id) => {
    const stated = byId.get(id);
    if (stated) return stated.noun.label === null ? undefined : entityFacts(stated);
    const known = graph.entities.get(id);
    return known && stays(known) ? known : undefined;
  };
  return { statements, byId, spoilt, sources, leavesOut, graph, stays, entity };
}
