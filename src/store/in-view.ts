import { Cypher } from './cypher.js';

const isOn = (one: string) => `${one}.validFrom <= ask.day AND ask.day < ${one}.validTo`;

/** True of a fact (a node, or a tie `t` or `r`) that holds in the view of `ask`. */
export const factInView = (fact: 'a' | 'n' | 't' | 'r' | 'x' | 'm'): Cypher =>
  new Cypher(
    `${fact}.scenario IN ask.scenarios AND ${isOn(fact)} ` +
      `AND NOT ${fact === 't' || fact === 'r' ? tieId(fact) : `${fact}.id`} IN ask.retracted`,
  );

/** In a form that no index answers: a tie is reached from its ends, and not by going through all of its type where they seem few. */
const tieId = (tie: 't' | 'r') => `coalesce(${tie}.id, '')`;

/** True of a body or a post that exists in the view of `ask`. */
export const existsInView = (entity: 'o' | 'p' | 'h' | 'n' | 'actor'): Cypher =>
  new Cypher(
    `any(s IN ${entity}.scenarios WHERE s IN ask.scenarios) AND ${isOn(entity)} AND NOT ${entity}.id IN ask.retracted`,
  );

/** True of a body, a post or a jurisdiction on the days on which it exists: no tie leads to one that does not yet, or no longer. */
export const isThere = (entity: 'other' | 'upper' | 'lower' | 'c' | 'b' | 'j'): Cypher => new Cypher(isOn(entity));

/** True of a post whose body is there on the day. */
export const bodyIsThere = (post: 'h' | 'o' | 'x' | 'holder'): Cypher =>
  new Cypher(`EXISTS { (${post})-[:IN]->(b:Organization) WHERE ${isOn('b')} }`);

/** True of a holder that exists, with its body where it is a post: whatever the dates of its powers, they end with it. */
export const holderIsThere: Cypher = new Cypher(
  `${isOn('holder')} AND (NOT holder:Post OR ${bodyIsThere('holder').text})`,
);

/** True of a post that is there, with its body. */
export const postIsThere: Cypher = new Cypher(`${isOn('x')} AND ${bodyIsThere('x').text}`);

/** True of a statement without a period (an absence, an open list …) that is made in the view of `ask`. */
export const saidInView = (statement: 'x' | 'l' | 'q' | 'e' | 'p'): Cypher =>
  new Cypher(`${statement}.scenario IN ask.scenarios AND NOT ${statement}.id IN ask.retracted`);

/** Since when, where no exact day is given; else null. */
export const inexact = (fact: 'p' | 'rule'): Cypher =>
  new Cypher(`CASE WHEN ${fact}.fromPrecision IS NOT NULL THEN [${fact}.validFrom, ${fact}.fromPrecision] END`);

/** The beginnings of a fact and of what it is about, where one of them is no exact day (see doubtsOf); else null. */
export const inexactBeginnings = (
  ...things: readonly ('t' | 'r' | 'a' | 'n' | 'c' | 'upper' | 'holder' | 'b')[]
): Cypher =>
  new Cypher(
    `CASE WHEN ${things.map((each) => `${each}.fromPrecision IS NOT NULL`).join(' OR ')} ` +
      `THEN [${things.map((each) => `[${each}.validFrom, ${each}.fromPrecision]`).join(', ')}] END`,
  );

/** True of a fact that ended in the year or month of the day of `ask`, where its source gives no day: see `endGiven` in the domain. */
export const hasEndedPerhaps = (fact: 'x'): Cypher => {
  const cut = (day: string) => cutTo(`${fact}.toPrecision`, day);
  return new Cypher(
    `${fact}.toPrecision IS NOT NULL AND ${fact}.validTo <= ask.day AND ${cut(`${fact}.validTo`)} = ${cut('ask.day')}`,
  );
};

/** The number of a day without what a precision leaves open. */
const cutTo = (precision: string, day: string) =>
  `toInteger(${day} / CASE ${precision} WHEN 'YEAR' THEN 10000 ELSE 100 END)`;

/** True of a tie that is known to have begun by the day of `ask`, with both of its ends: see `isDayKnown` in the domain. */
export const hasSurelyBegun = (tie: 't'): Cypher => {
  const cut = (day: string, one: string) => cutTo(`${one}.fromPrecision`, day);
  const known = (one: string) =>
    `(${one}.fromPrecision IS NULL OR ${cut(`${one}.validFrom`, one)} < ${cut('ask.next', one)})`;
  const end = (one: string) =>
    `(${known(one)} OR ${tie}.fromPrecision IS NULL AND ${one}.validFrom <= ${tie}.validFrom)`;
  return new Cypher([known(tie), end(`startNode(${tie})`), end(`endNode(${tie})`)].join(' AND '));
};
