import type { Fault } from '../fault.js';
import { relationNoun } from '../format/nouns/relation.js';
import type { World } from '../load/world.js';
import { statementsOf } from '../statement.js';
import { upwardTie } from '../transform/upward-tie.js';
import { circleFaults, type StatedStep } from './circle-faults.js';
import { periodOf } from './period-of.js';

/** Within one scenario nobody answers, over however many steps, to itself. A tie that is said from both ends is no circle. */
export function circlesOfCommand(world: World): Fault[] {
  const stated = statementsOf(world.statements, relationNoun).flatMap((statement): StatedStep[] => {
    const tie = upwardTie(statement);
    return tie ? [{ ...tie, world: statement.item.scenario, ...periodOf(statement), statement }] : [];
  });
  const known = world.graph.up
    .filter((tie) => tie.type === 'ANSWERS_TO' && world.stays(tie))
    .map((tie) => ({ ...tie, world: tie.scenario, statement: null }));
  return circleFaults([...known, ...stated], 'target', 'command');
}
