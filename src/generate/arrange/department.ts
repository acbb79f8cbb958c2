import { domainOf, type Field } from '../country/field.js';
import { bodyName } from '../country/fields.js';
import type { Density } from '../sizes.js';
import { add, addOther, type Body, dayIn, type Draft, idIn } from './draft.js';
import { addBody } from './government.js';
import { headed } from './headed.js';
import type { LocalModel } from './local-model.js';
import { addPower } from './powers.js';
import { addTie } from './ties.js';

const units = ['综合科', '规划科', '法规科', '督查科', '业务科', '信息科', '人事科', '财务科', '协调科', '宣传科'];

/** The body of a field in a place, with what it commands, its line to the level above, and what it came from. */
export function arrangeDepartment(draft: Draft, field: Field, model: LocalModel, density: Density): void {
  const { place, random } = draft;
  const body = addBody(draft, field.key, bodyName(field, { ...place, name: '' }), kindOf(draft, field, model), {
    dedicatedTo: domainOf(field),
  });
  const government = idIn(place, 'gov');
  if (field.line !== 'VERTICAL' || place.upper === null) addTie(draft, body.id, 'SUBORDINATE_TO', government);
  if (place.upper) addLine(draft, field, body.id, idIn(place.upper, field.key));
  if (place.level !== 'TOWNSHIP') {
    headed(draft, body.id, '主要负责人');
    const centre = addBody(draft, `${field.key}.centre`, `${field.name}中心`, 'PUBLIC_INSTITUTION');
    addTie(draft, centre.id, 'SUBORDINATE_TO', body.id, { from: '2010-12-31' });
  }
  const many = Math.floor(density.units[place.level] + random.next());
  for (let at = 0; at < many; at += 1) addUnit(draft, field, body, at, density);
  if (random.chance(0.08)) addPredecessor(draft, field, body);
}

function kindOf({ place: { level } }: Draft, { key, line }: Field, model: LocalModel): Body['kind'] {
  if (level === 'TOWNSHIP') return 'MANAGEMENT_BODY';
  if (line === 'VERTICAL') return 'STATE_BUREAU';
  return key === 'data' && model === 'COMMISSION' ? 'COMMISSION' : 'DEPARTMENT';
}

function addLine(draft: Draft, { line }: Field, lower: string, upper: string): void {
  addTie(draft, lower, 'COUNTERPART_OF', upper);
  if (line === 'VERTICAL') addTie(draft, lower, 'SUBORDINATE_TO', upper);
  else addTie(draft, upper, line === 'DUAL' ? 'LEADS_PROFESSIONALLY' : 'GUIDES', lower, { aspect: '业务' });
}

function addUnit(draft: Draft, field: Field, body: Body, at: number, density: Density): void {
  const { random, place } = draft;
  const name = units[at % units.length] ?? '';
  const round = at < units.length ? '' : String(Math.floor(at / units.length) + 1);
  const unit = addBody(
    draft,
    `${field.key}.u${at + 1}`,
    `${bodyName(field, { ...place, name: '' })}${name}${round}`,
    'INTERNAL_UNIT',
  );
  addTie(draft, unit.id, 'PART_OF', body.id);
  const many = Math.floor(density.unitPowers + random.next());
  // Who performs or takes part is not competent, and building is left to those who are supervised for it.
  for (let power = 0; power < many; power += 1)
    addPower(draft, unit.id, random.chance(0.7) ? 'RESPONSIBLE' : 'PARTICIPANT', field, random.pick(['3', '6', '8.1']));
}

function addPredecessor(draft: Draft, field: Field, body: Body): void {
  const { random, place } = draft;
  const id = `${body.id}.old`;
  const to = dayIn(random, 2004, 2010);
  add(draft.bodies, { id, name: `${body.name}(原)`, kind: 'OTHER', jurisdiction: place.id, from: '1980-01-01', to });
  addTie(draft, id, 'SUBORDINATE_TO', idIn(place, 'gov'), { from: '2000-01-01', to });
  addTie(draft, body.id, 'SUCCESSOR_OF', id, { from: to });
  addOther(draft, 'changeEvents', {
    id: `${id}.event`,
    kind: 'MERGE',
    date: to,
    originals: [id],
    resulting: [body.id],
  });
  addPower(draft, id, 'ACCOUNTABLE', field, '3', { from: '1996-01-01', to });
}
