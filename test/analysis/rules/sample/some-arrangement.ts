import fc from 'fast-check';
import { organizationKinds } from '../../../../src/domain/organization.js';
import { relationTypes } from '../../../../src/domain/relation.js';
import type { Given } from '../../arrangement-of.js';
import { absenceOf } from './absence-of.js';
import { eGov } from './e-gov.js';

const ids = ['a', 'b', 'c', 'd', 'e'];
const id = fc.constantFrom(...ids);
const held = fc.constantFrom(...(eGov.functions ?? []).map((each) => each.id));
const role = fc.constantFrom('ACCOUNTABLE', 'LEAD', 'RESPONSIBLE', 'PARTICIPANT', 'SUPERVISOR', 'GUIDE');
const text = fc.tuple(id, role, held).map((words) => words.join(' '));

const bodies = fc.tuple(
  ...ids.map((each) =>
    fc.record({
      id: fc.constant(each),
      name: fc.constantFrom('A', 'B', each),
      kind: fc.constantFrom(...organizationKinds),
      level: fc.constantFrom('CENTRAL' as const, 'PROVINCE' as const, 'LOCAL' as const, null),
      temporary: fc.constantFrom(true, false, null),
      archetype: fc.boolean(),
      uscc: fc.constantFrom('11999999A00000011E', 'wrong', null),
      portfolios: fc.subarray(['FINANCE', 'PERSONNEL', 'DEVELOPMENT']),
      cites: fc.subarray(['S001']),
    }),
  ),
);
const power = fc.record({
  power: text,
  object: fc.constantFrom(null, 'network', 'a'),
  scope: fc.constantFrom(null, '*', 'north'),
  basis: fc.subarray(['law']),
  cites: fc.subarray(['S001']),
});
const tie = fc.record({
  tie: fc.tuple(id, fc.constantFrom(...relationTypes), id).map((words) => words.join(' ')),
  capacity: fc.constantFrom(null, 'deputy'),
  cites: fc.subarray(['S001']),
});
const headPost = fc.record({
  of: id,
  post: fc.constantFrom('head', 'chair'),
  holders: fc.subarray(['Wang', 'Li']),
  follows: fc.subarray([{ post: 'premier', governs: 'here' }, { post: 'mayor' }]),
});

/** An arrangement of five bodies, with whatever powers and ties. */
export const someArrangement: fc.Arbitrary<Given> = fc.record({
  catalogue: fc.constant({ ...eGov, openClauses: new Set(['S001']) }),
  bodies,
  view: fc.record({ kind: fc.constantFrom('ACTUAL' as const, 'AS_IS' as const, 'TO_BE' as const) }),
  powers: fc.uniqueArray(power, { maxLength: 12, selector: (each) => each.power }),
  ties: fc.uniqueArray(tie, { maxLength: 12, selector: (each) => each.tie }),
  headPosts: fc.uniqueArray(headPost, { maxLength: 3, selector: (each) => each.of }),
  absences: fc
    .subarray(['DEDICATED_BODY', 'VERTICAL_LINK', 'SUPERVISOR', 'APPRAISAL'] as const)
    .map((absent) => absent.map((each) => absenceOf({ absent: each }))),
});
