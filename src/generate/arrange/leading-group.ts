import type { Field } from '../country/field.js';
import { add, type Draft, idIn } from './draft.js';
import { addBody } from './government.js';
import type { LocalModel } from './local-model.js';
import { addPower } from './powers.js';
import { addTie } from './ties.js';

const chances = { CENTRAL: 0.5, PROVINCE: 0.4, PREFECTURE: 0.3, COUNTY: 0.25, TOWNSHIP: 0 } as const;

/** Who decides in a field: a leading group under the head of the government, with an office; or the government itself. */
export function arrangeDecision(draft: Draft, field: Field, model: LocalModel): void {
  const { place, random } = draft;
  const government = idIn(place, 'gov');
  if (!random.chance(field.key === 'data' ? chances[place.level] * 2 : chances[place.level])) {
    addPower(draft, government, 'ACCOUNTABLE', field, 'D');
    return;
  }
  const group = addBody(draft, `${field.key}.group`, `${field.name}工作领导小组`, 'LEADING_GROUP');
  addTie(draft, group.id, 'ACCOUNTABLE_TO', government);
  addPower(draft, group.id, 'ACCOUNTABLE', field, 'D');
  const head = add(draft.posts, { id: `${group.id}.head`, name: '组长', organization: group.id, head: true });
  add(draft.exOfficio, { id: `${head.id}.ex`, post: head.id, follows: `${government}.head`, from: '2015-01-01' });
  for (const key of ['hr', 'fin', 'dev', 'audit', field.key]) {
    addTie(draft, idIn(place, key), 'MEMBER_OF', group.id, { capacity: '主要负责人' });
  }
  const office = addBody(draft, `${field.key}.group.office`, `${field.name}工作领导小组办公室`, 'WORKING_OFFICE');
  addTie(draft, office.id, 'WORKING_BODY_OF', group.id);
  addTie(draft, office.id, 'HOSTED_BY', model === 'GENERAL_OFFICE' ? idIn(place, 'office') : idIn(place, field.key));
}
