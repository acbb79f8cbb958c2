import { type Draft, idIn } from '../arrange/draft.js';
import { holderOf } from '../arrange/powers.js';
import { addTie } from '../arrange/ties.js';
import { creditCode } from '../country/credit-code.js';
import { anywhere, type Fault, fromCounty } from './fault.js';

/** Two departments of one place are counterparts. */
export const counterpartsOfOneLevel: Fault = {
  rule: 'DQ-1',
  kind: 'counterparts at one level',
  levels: fromCounty,
  ofField: false,
  plant: (draft) => {
    const tie = addTie(draft, idIn(draft.place, 'dev'), 'COUNTERPART_OF', idIn(draft.place, 'fin'));
    return [[tie.source, tie.target, tie.id]];
  },
};

const miscoded = (kind: string, key: string, code: (id: string) => string): Fault => ({
  rule: 'DQ-3',
  kind,
  levels: fromCounty,
  ofField: false,
  plant: (draft) => {
    const body = draft.bodies.get(idIn(draft.place, key));
    if (!body) return null;
    draft.bodies.set(body.id, { ...body, uscc: code(body.id) });
    return [[body.id]];
  },
});

/** The last character is a check of the others. */
const mistyped = (code: string) => code.slice(0, 17) + (code.endsWith('0') ? '1' : '0');

export const mistypedCode = miscoded('a mistyped credit code', 'fin', (id) => mistyped(creditCode('11', id)));
export const codeOfAnotherClass = miscoded('the code of an institution', 'dev', (id) => creditCode('12', id));

export const unsourced: Fault = {
  rule: 'DQ-4',
  kind: 'a power that cites nothing',
  levels: anywhere,
  ofField: true,
  plant: (draft, field) => {
    const power = holderOf(draft, field, '6');
    if (!power) return null;
    draft.powers.set(power.id, { ...power, cites: [] });
    return [[power.holder, power.id]];
  },
};

export const sharedName: Fault = {
  rule: 'DQ-5',
  kind: 'two bodies with one short name',
  levels: fromCounty,
  ofField: false,
  plant: (draft) => {
    const alias = `${draft.place.name}综合局`;
    const both = ['law', 'dev'].map((key) => draft.bodies.get(idIn(draft.place, key)));
    for (const body of both) if (body) draft.bodies.set(body.id, { ...body, aliases: [alias] });
    return [[...both.flatMap((body) => body?.id ?? []), `name:${alias}`]];
  },
};

export const tieBeforeItsEnd: Fault = {
  rule: 'DQ-6',
  kind: 'a tie older than one of its ends',
  levels: fromCounty,
  ofField: true,
  plant: (draft: Draft, field) => {
    const body = idIn(draft.place, `${field.key}.centre`);
    const tie = [...draft.ties.values()].find(({ source, type }) => source === body && type === 'SUBORDINATE_TO');
    // It shall be older than the centre, which is of this century, and not than the department too.
    const department = draft.bodies.get(tie?.target ?? '');
    if (!tie || !department?.from || department.from > '1999-12-31') return null;
    draft.ties.set(tie.id, { ...tie, from: '1999-12-31' });
    return [[body, tie.id]];
  },
};
