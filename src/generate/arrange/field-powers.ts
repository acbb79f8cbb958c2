import type { Field } from '../country/field.js';
import { dayIn, type Draft, idIn, type Power } from './draft.js';
import type { LocalModel } from './local-model.js';
import { addPower } from './powers.js';

/** Who answers for the functions of a field in a place, and who takes part, reviews, approves and deliberates. */
export function arrangeFieldPowers(draft: Draft, field: Field, model: LocalModel): void {
  const { place, random } = draft;
  const body = idIn(place, field.key);
  const from = (key: string) => idIn(place, key);
  const answers = (holder: string, ...parts: string[]) => {
    for (const part of parts) addPower(draft, holder, 'ACCOUNTABLE', field, part);
  };
  const isTownship = place.level === 'TOWNSHIP';
  // Whoever holds the whole integrates what others hold of it.
  answers(body, '0', '6', '4');
  answers(isTownship ? body : from(`${field.key}.centre`), '5');
  const of = field.key === 'data' && !isTownship ? holdersIn[model] : {};
  if (!isTownship) answers(of['1'] ? from(of['1']) : body, '1');
  if (place.level !== 'TOWNSHIP' && place.level !== 'COUNTY') answers(of['2'] ? from(of['2']) : body, '2');
  answers(of['3'] ? from(of['3']) : body, '3');
  if (place.level === 'CENTRAL') {
    answers(body, '7');
    answers(from('gov'), '9');
  }
  if (isTownship) return;
  if (random.chance(0.5)) addPower(draft, from('fin'), 'PARTICIPANT', field, '4');
  if (random.chance(0.5)) addPower(draft, from('dev'), 'REVIEWER', field, '1');
  if (random.chance(0.5)) addPower(draft, from('gov'), 'APPROVER', field, '1');
  if (random.chance(0.3)) addPower(draft, from('congress'), 'DELIBERATOR', field, '1');
  if (random.chance(0.4)) addPower(draft, from('office'), 'COORDINATOR', field, '3');
}

/** What the models give to others than the body of the field. */
const holdersIn: Readonly<Record<LocalModel, Readonly<Record<string, string>>>> = {
  WORKING_OFFICE: {},
  COMMISSION: {},
  INFORMATION_CENTRE: {},
  GENERAL_OFFICE: { '3': 'office' },
  PLANNING: { '1': 'dev' },
  INDUSTRY: { '2': 'law' },
};

/** A fifth of all powers are of the past: whoever holds one may have held it before, under other terms. */
export function addFormerPowers(draft: Draft, share: number): void {
  for (const power of [...draft.powers.values()]) {
    if (!draft.random.chance(share) || power.delegatedFrom !== undefined || power.to !== undefined) continue;
    const former: Power = {
      ...power,
      id: `${power.id}.was`,
      from: dayIn(draft.random, 2001, 2008),
      ...(power.from === undefined ? {} : { to: power.from }),
    };
    draft.powers.set(former.id, former);
  }
}
