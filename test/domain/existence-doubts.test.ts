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

  describe('whose own dates and an event disagree, it is doubtful between the two:', () => {
    const body = (from: string | null, to: string | null, precision: DatePrecision = 'DAY') => ({
      id: 'centre',
      validity: { from, to, fromPrecision: precision, toPrecision: precision },
    });
    const of = (kind: ChangeEvent['kind'], date: string, precision: DatePrecision = 'DAY', more = {}): ChangeEvent => ({
      ...{ ...event(kind, date, precision), id: 'e', originals: ['centre'], resulting: [] },
      ...more,
    });
    const founding = of('ESTABLISH', '2012-01-01', 'DAY', { originals: [], resulting: ['centre'] });
    const ended = (kind: string, date: string, own: string) => [
      `The sources conflict on when it ended: e (${kind}) gives ${date}, its own dates ${own}.`,
    ];

    test.each([
      ['DISSOLVE', body(null, null), '2018-01-01', 'no end'],
      ['MERGE', body('2010-01-01', null), '2018-01-01', 'no end'],
      ['SPLIT', body('2010-01-01', '2019-01-01'), '2018-01-01', '2019-01-01'],
    ] as const)('a %s ends what does not result', (kind, one, date, own) => {
      expect(existenceDoubts(one, [of(kind, date)], '2018-06-30')).toEqual(ended(kind, date, own));
      expect(existenceDoubts(one, [of(kind, date)], '2017-12-31')).toEqual([]);
      expect(existenceDoubts(one, [of(kind, date, 'DAY', { resulting: ['centre'] })], '2018-06-30')).toEqual([]);
    });

    test('a founding begins it', () => {
      const began = (own: string) => [
        `The sources conflict on when it began: e (ESTABLISH) gives 2012-01-01, its own dates ${own}.`,
      ];
      expect(existenceDoubts(body('2010-01-01', null), [founding], '2011-06-30')).toEqual(began('2010-01-01'));
      expect(existenceDoubts(body(null, null), [founding], '2011-06-30')).toEqual(began('no beginning'));
      expect(existenceDoubts(body('2010-01-01', null), [founding], '2012-01-01')).toEqual([]);
    });

    test('a merger begins what results, unless that was there before', () => {
      const merger = of('MERGE', '2012-01-01', 'DAY', { originals: ['other'], resulting: ['centre'] });
      expect(existenceDoubts(body(null, null), [merger], '2011-06-30')).toHaveLength(1);
      expect(existenceDoubts(body('2010-01-01', null), [merger], '2011-06-30')).toEqual([]);
    });

    test('not where the one only tells it less exactly', () => {
      const inYear = of('DISSOLVE', '2019-01-01', 'YEAR');
      expect(existenceDoubts(body(null, '2019-05-05'), [inYear], '2019-03-01')).toEqual([]);
      expect(existenceDoubts(body(null, '2019-01-01', 'YEAR'), [of('DISSOLVE', '2019-05-05')], '2018-12-31')).toEqual(
        [],
      );
      const sameYear = { ...founding, date: '2012-05-05' };
      expect(existenceDoubts(body('2012-01-01', null, 'YEAR'), [sameYear], '2012-12-31')).toEqual([]);
    });

    test('not after it began again', () => {
      const twice = [of('DISSOLVE', '2008-01-01'), founding];
      const days = ['2007-12-31', '2010-01-01', '2012-01-01'];
      expect(days.map((day) => existenceDoubts(body('2000-01-01', null), twice, day))).toEqual([
        [],
        ended('DISSOLVE', '2008-01-01', 'no end'),
        [],
      ]);
    });

    test.each(['RENAME', 'TRANSFER', 'UPGRADE', 'SPECIALISE', 'OTHER', 'ESTABLISH'] as const)(
      'not by a %s, after which the original may go on',
      (kind) => {
        expect(existenceDoubts(body(null, null), [of(kind, '2018-01-01')], '2018-06-30')).toEqual([]);
      },
    );
  });
});
