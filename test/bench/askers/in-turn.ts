import type { Ask } from '../work.js';
import type { MixedWork } from './orders.js';

/** What to ask next: of each work as often as its share says, evenly spread, and the same order in every run. */
export function inTurn(mix: readonly MixedWork[]): () => { readonly work: string; readonly ask: Ask } {
  const turns = mix.map((mixed) => ({ ...mixed, credit: 0, at: 0 }));
  return () => {
    for (const turn of turns) turn.credit += turn.share;
    const turn = turns.reduce((most, each) => (each.credit > most.credit ? each : most));
    turn.credit -= 1;
    return { work: turn.work, ask: turn.asks[turn.at++ % turn.asks.length] ?? {} };
  };
}
