import { beginning, end } from '../../store/days.js';
import type { Fault } from '../fault.js';
import type { World } from '../load/world.js';
import type { Statement } from '../statement.js';
import { circleFaults, type StatedStep } from './circle-faults.js';

const fields: readonly (readonly [label: string, field: string, what: string])[] = [
  ['Function', 'partOf', 'parts'],
  ['Jurisdiction', 'partOf', 'parts'],
  ['Authority', 'delegatedFrom', 'delegations'],
  ['Scenario', 'basedOn', 'scenarios'],
];

/** Nothing is a part of itself, was delegated from itself, or is based on itself, over however many steps. */
export function circularParts(world: World): Fault[] {
  return fields.flatMap(([label, field, what]) => {
    const stated = world.statements
      .filter(({ noun }) => noun.label === label)
      .flatMap((statement) => stepOf(statement.id, statement.item[field], statement));
    const known = [...world.graph.entities.values()]
      .filter((entity) => entity.label === label && world.stays(entity))
      .flatMap(({ id, upper }) => stepOf(id, upper, null));
    return circleFaults([...known, ...stated], field, what);
  });
}

const stepOf = (lower: string, upper: unknown, statement: Statement | null): StatedStep[] =>
  typeof upper === 'string' ? [{ lower, upper, world: '', validFrom: beginning, validTo: end, statement }] : [];
