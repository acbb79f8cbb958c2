import { expect, test } from '@jest/globals';
import { dq3 } from '../../../src/analysis/rules/dq-3.js';
import type { OrganizationKind } from '../../../src/domain/organization.js';
import { verdictOf } from './sample/verdict-of.js';

// Valid codes of a division that does not exist.
const organ = '11999999A00000011E';
const institution = '12999999A0000002X3';
const association = '51999999A00000046W';

const verdict = (kind: OrganizationKind, uscc: string | null) =>
  verdictOf(dq3, { bodies: [{ id: 'body', kind, uscc }] });

test.each([
  ['has a wrong check character', 'DEPARTMENT', '11999999A00000011F', 'is not a valid one'],
  ['has a wrong check inside', 'DEPARTMENT', '11999999A00000021E', 'is not a valid one'],
  ['has a letter that codes lack', 'DEPARTMENT', '11999999O00000011E', 'is not a valid one'],
  ['is too short', 'DEPARTMENT', '11999999', 'is not a valid one'],
  ['is empty', 'DEPARTMENT', '', 'is not a valid one'],
  ['is an institution’s, of an organ', 'DEPARTMENT', institution, 'is not that of an organ (11)'],
  ['is an organ’s, of an institution', 'PUBLIC_INSTITUTION', organ, 'is not that of a public institution (12)'],
  ['is an organ’s, of an enterprise', 'ENTERPRISE', organ, 'is that of an organ or a public institution (11, 12)'],
  ['is a leading group’s', 'LEADING_GROUP', organ, 'cannot be: such a body is no legal person'],
  ['is an internal unit’s', 'INTERNAL_UNIT', organ, 'cannot be: such a body is no legal person'],
] as const)('fires where the code %s', (_, kind, code, fault) => {
  expect(verdict(kind, code)).toMatchObject({
    outcome: 'FIRE',
    examined: 1,
    findings: [
      {
        severity: 'ERROR',
        subjects: ['body'],
        cites: ['source of body'],
        statement: `The credit code of body ${fault}.`,
      },
    ],
  });
});

test.each([
  ['GOVERNMENT', organ],
  ['STATE_BUREAU', '11999999100000008W'],
  ['PUBLIC_INSTITUTION', institution],
  ['MANAGEMENT_BODY', organ],
  ['MANAGEMENT_BODY', institution],
  ['OTHER', association],
] as const)('does not fire where a %s has %s', (kind, code) => {
  expect(verdict(kind, code)).toMatchObject({ outcome: 'PASS', examined: 1 });
});

test('is unknown where no body has a code', () => {
  expect(verdict('DEPARTMENT', null)).toMatchObject({ outcome: 'UNKNOWN', examined: 0 });
});
