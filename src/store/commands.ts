import { batched, eachAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { factInView, hasSurelyBegun, isThere } from './in-view.js';

/** Is one of two above the other? */
export interface PairAsk extends ViewAsk {
  readonly upper: string;
  readonly lower: string;
  /** The day after that of the view: what is dated to a month is known to have begun on its last day. */
  readonly next: number;
}

export interface PairFound {
  /** Whether each is there, as a body or a post. */
  readonly upper: boolean;
  readonly lower: boolean;
  /** The surest way up, then the shortest; null where there is none. */
  readonly way: { readonly length: number; readonly certain: boolean } | null;
}

/** The congress above a government is another matter than command (see `superiors` in the domain). */
const statement = cypher`
${eachAsk}
OPTIONAL MATCH (lower:Entity {id: ask.lower}) WHERE lower:Organization OR lower:Post
OPTIONAL MATCH (upper:Entity {id: ask.upper}) WHERE upper:Organization OR upper:Post
RETURN at, lower IS NOT NULL AS lower, upper IS NOT NULL AS upper, COLLECT {
  MATCH way = (lower)-[ties:ANSWERS_TO*1..32]->(upper)
  WHERE all(b IN nodes(way) WHERE ${isThere('b')}) AND all(t IN ties WHERE ${factInView('t')}
    AND NOT (startNode(t).kind = 'GOVERNMENT' AND coalesce(endNode(t).kind, '') = 'PEOPLES_CONGRESS'))
  WITH length(way) AS far, all(t IN ties WHERE t.certainty = 'STATED' AND ${hasSurelyBegun('t')}) AS certain
  RETURN [far, certain] ORDER BY certain DESC, far LIMIT 1
}[0] AS way`;

export const commandBetween = batched<PairAsk, PairFound>(statement, (row) => {
  const way = row.get('way') as [length: number, certain: boolean] | null;
  return {
    upper: row.get('upper') as boolean,
    lower: row.get('lower') as boolean,
    way: way && { length: way[0], certain: way[1] },
  };
});
