import { always } from '../../src/domain/period.js';
import type { Power } from '../../src/domain/power.js';

/** A power, of which a test says only what matters to it: `office ACCOUNTABLE planning`, which is its id too. */
export function powerOf(said: string, more: Partial<Power> = {}): Power {
  const [holder = '', role = '', of = ''] = said.split(' ');
  return {
    id: said,
    scenario: 'NOW',
    validity: always,
    certainty: 'STATED',
    cites: [],
    holder,
    body: holder,
    role: role as Power['role'],
    function: of,
    jurisdiction: 'here',
    object: null,
    scope: null,
    origin: 'NOT_STATED',
    delegatedFrom: null,
    mayDelegateFurther: null,
    grantedBy: null,
    basis: [],
    ...more,
  };
}
