import type { Fault } from '../fault.js';
import { exOfficioNoun } from '../format/nouns/ex-officio.js';
import type { World } from '../load/world.js';
import { statementsOf } from '../statement.js';
import { circleFaults, type StatedStep } from './circle-faults.js';
import { periodOf } from './period-of.js';

/** A post does not, over however many steps, follow itself. */
export function circlesExOfficio(world: World): Fault[] {
  const stated = statementsOf(world.statements, exOfficioNoun).map((statement): StatedStep => {
    const { post, follows, scenario } = statement.item;
    return { lower: post, upper: follows, world: scenario, ...periodOf(statement), statement };
  });
  const known = world.graph.up
    .filter((tie) => tie.type === 'EX_OFFICIO' && world.stays(tie))
    .map((tie) => ({ ...tie, world: tie.scenario, statement: null }));
  return circleFaults([...known, ...stated], 'follows', 'posts that follow each other');
}
