import { addOther, type Draft, idIn } from '../arrange/draft.js';
import { domainOf, type Field } from '../country/field.js';
import { generalMeasure } from '../country/catalogue.js';
import { type Fault, fromCounty } from './fault.js';

const groupOf = ({ place, bodies }: Draft, field: Field) => bodies.get(idIn(place, `${field.key}.group`))?.id;

const seat = (draft: Draft, group: string, key: string) =>
  [...draft.ties.values()].find(
    ({ type, source, target }) => type === 'MEMBER_OF' && target === group && source === idIn(draft.place, key),
  );

/** A deputy heads the leading group. */
export const wrongHead: Fault = {
  rule: 'GR-12',
  kind: 'headed by a deputy',
  levels: fromCounty,
  ofField: true,
  plant: (draft, field) => {
    const group = groupOf(draft, field);
    const rule = draft.exOfficio.get(`${group ?? ''}.head.ex`);
    if (group === undefined || !rule) return null;
    const follows = idIn(draft.place, 'gov.deputy');
    draft.exOfficio.set(rule.id, { ...rule, follows });
    return [[group, rule.post, follows]];
  },
};

/** Finance has no seat. */
export const missingMember: Fault = {
  rule: 'GR-13',
  kind: 'finance is no member',
  levels: fromCounty,
  ofField: true,
  plant: (draft, field) => {
    const group = groupOf(draft, field);
    const member = group === undefined ? undefined : seat(draft, group, 'fin');
    if (group === undefined || !member) return null;
    draft.ties.delete(member.id);
    return [[group, 'portfolio:FINANCE', domainOf(field)]];
  },
};

/** Personnel sends a deputy. */
export const memberAtWrongRank: Fault = {
  rule: 'GR-13',
  kind: 'personnel is represented by a deputy',
  levels: fromCounty,
  ofField: true,
  plant: (draft, field) => {
    const group = groupOf(draft, field);
    const member = group === undefined ? undefined : seat(draft, group, 'hr');
    if (group === undefined || !member) return null;
    draft.ties.set(member.id, { ...member, capacity: '副职' });
    return [[group, 'portfolio:PERSONNEL', domainOf(field), member.source, member.id]];
  },
};

/** Members are taken from a clause that goes on with “for example”, and nothing says that the list is open. */
export const closedList: Fault = {
  rule: 'DQ-7',
  kind: 'members of an open list, and no word of that',
  levels: fromCounty,
  ofField: true,
  plant: (draft, field) => {
    const group = groupOf(draft, field);
    if (group === undefined) return null;
    const clause = `${group}.clause`;
    const statement = '成员单位例如人力资源、财政、发展改革、审计部门(虚构)';
    addOther(draft, 'clauses', { id: clause, document: generalMeasure, number: clause, statement });
    const members = [...draft.ties.values()].filter(({ type, target }) => type === 'MEMBER_OF' && target === group);
    for (const member of members) draft.ties.set(member.id, { ...member, cites: [clause] });
    return [[clause, ...members.map(({ id }) => id)]];
  },
};

/** The office is subordinate to whoever houses it. */
export const hostAsSuperior: Fault = {
  rule: 'DQ-2',
  kind: 'the host is a superior too',
  levels: fromCounty,
  ofField: true,
  plant: (draft, field) => {
    const office = `${groupOf(draft, field) ?? ''}.office`;
    const host = [...draft.ties.values()].find(({ type, source }) => type === 'HOSTED_BY' && source === office);
    if (!host) return null;
    const command = { ...host, id: `${office}.host`, type: 'SUBORDINATE_TO' } as const;
    draft.ties.set(command.id, command);
    return [[office, host.target, host.id, command.id]];
  },
};
