import { describe, expect, test } from '@jest/globals';
import type { ChangeEvent } from '../../src/domain/change-event.js';
import { existenceDoubts } from '../../src/domain/existence-doubts.js';
import type { DatePrecision } from '../../src/domain/period.js';

const since = (from: string, fromPrecision: DatePrecision) => ({
  id: 'centre',
  validity: { from, to: null, fromPrecision, toPrecision: 'UNKNOWN' as const },
});
const event = (kind: ChangeEvent['kind'], date: string | null, datePrecision: DatePrecision = 'DAY'): ChangeEvent => ({
  id: `${kind} ${date ?? ''}`,
  scenario: 'ACTUAL',
  kind,
  date,
  datePrecision,
  originals: kind === 'DISSOLVE' ? ['centre'] : [],
  resulting: kind === 'DISSOLVE' ? [] : ['centre'],
  cites: [],
});
const conflict = (dates: string) => [`The sources conflict on when it was established: ${dates}.`];

describe('of a body', () => {
  test('known since a year, it is not known whether it existed on a day within it', () => {
    expect(existenceDoubts(since('2003-01-01', 'YEAR'), [], '2003-06-01')).toEqual([
      'Whether centre existed on 2003-06-01 is not known: the source gives only the year (2003).',
    ]);
    expect(existenceDoubts(since('2003-01-01', 'YEAR'), [], '2003-12-31')).toEqual([]);
  });

  test('with two foundings on record, the sources conflict, whatever the day', () => {
    const foundings = [event('ESTABLISH', '1987-01-24'), event('ESTABLISH', '1986-02-01', 'MONTH')];
    expect(existenceDoubts(since('1986-02-01', 'MONTH'), foundings, '2010-01-01')).toEqual(
      conflict('1986-02, 1987-01-24'),
    );
  });

  test('with one founding told more and less exactly, they do not', () => {
    const told = [event('ESTABLISH', '2003-01-01', 'YEAR'), event('ESTABLISH', '2003-05-06')];
    expect(existenceDoubts(since('2003-05-06', 'DAY'), told, '2010-01-01')).toEqual([]);
  });

  test('that was dissolved and established again, they do not', () => {
    const twice = [event('ESTABLISH', '1990-01-01'), event('DISSOLVE', '1995-01-01'), event('ESTABLISH', '2000-01-01')];
    expect(existenceDoubts(since('2000-01-01', 'DAY'), twice, '2010-01-01')).toEqual([]);
  });

  test('with two ends on record, the sources conflict', () => {
    const ends = [event('DISSOLVE', '1999-01-01', 'YEAR'), event('DISSOLVE', '2001-01-01', 'YEAR')];
    expect(existenceDoubts(since('1990-01-01', 'DAY'), ends, '1995-01-01')).toEqual([
      'The sources conflict on when it was dissolved: 1999, 2001.',
    ]);
  });

  test('that events of another kind or of another body speak of, nothing is doubtful', () => {
    const others = [event('RENAME', '1996-01-01'), event('MERGE', '2000-01-01'), event('ESTABLISH', null, 'UNKNOWN')];
    const another = { ...event('ESTABLISH', '1980-01-01'), resulting: ['office'] };
    expect(existenceDoubts(since('1990-01-01', 'DAY'), [...others, another], '2010-01-01')).toEqual([]);
  });
});
