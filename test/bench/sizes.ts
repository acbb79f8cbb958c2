import type { Ask } from './work.js';

/** Data to ask about, and what is asked of it. */
export interface Size {
  readonly name: string;
  /** The folder that our server loads at its start. */
  readonly seedsFolder: string;
  readonly scenario: string;
  /** Statements that give the asks of a work, one a row, by the name of the work. */
  readonly asks: Readonly<Record<string, string>>;
}

const bodies = `MATCH (o:Organization) WHERE $scenario IN o.scenarios RETURN o.id AS organization ORDER BY organization`;
const duties = `
  MATCH (f:Function), (j:Jurisdiction) WHERE j.id IN ['j.cn', 'j.local']
  RETURN f.id AS function, j.id AS jurisdiction ORDER BY function, jurisdiction`;

export const sizes: readonly Size[] = [
  { name: 'seeds', seedsFolder: 'seeds', scenario: 'NEAR', asks: { 'look-up': bodies, chain: bodies, who: duties } },
];

export type Asks = Readonly<Record<string, readonly Ask[]>>;
