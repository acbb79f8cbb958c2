import type { Absence } from '../../../../src/domain/statements.js';

/** What a source says there is none of. */
export const absenceOf = (given: Partial<Absence> & Pick<Absence, 'absent'>): Absence => ({
  id: `no ${given.absent}`,
  scenario: 'S',
  function: null,
  domain: null,
  jurisdictions: ['here'],
  quantifier: null,
  cites: ['S000'],
  ...given,
});
