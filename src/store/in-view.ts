import { Cypher } from './cypher.js';

/** Not taken back by the scenario. In a form that no index on ids answers: a few facts must not lead Neo4j to go through all. */
const standing = (fact: string) => `NOT coalesce(${fact}.id, '') IN ask.retracted`;

/** True of a fact (a node or a relationship) that holds in the view of `ask`. */
export const factInView = (fact: 'a' | 't' | 'r' | 'x' | 'm'): Cypher =>
  new Cypher(
    `${fact}.scenario IN ask.scenarios AND ${fact}.validFrom <= ask.day AND ask.day < ${fact}.validTo ` +
      `AND ${standing(fact)}`,
  );

/** True of a body or a post that exists in the view of `ask`. */
export const existsInView = (entity: 'o' | 'p' | 'h' | 'n'): Cypher =>
  new Cypher(
    `any(s IN ${entity}.scenarios WHERE s IN ask.scenarios) AND ${entity}.validFrom <= ask.day ` +
      `AND ask.day < ${entity}.validTo AND ${standing(entity)}`,
  );

/** True of a statement without a period (an absence, an open list …) that is made in the view of `ask`. */
export const saidInView = (statement: 'x' | 'l' | 'q' | 'e' | 'p'): Cypher =>
  new Cypher(`${statement}.scenario IN ask.scenarios AND ${standing(statement)}`);

/** Since when, where no exact day is given; else null. */
export const inexact = (fact: 'p' | 'rule'): Cypher =>
  new Cypher(`CASE WHEN ${fact}.fromPrecision IS NOT NULL THEN [${fact}.validFrom, ${fact}.fromPrecision] END`);
