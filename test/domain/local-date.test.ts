import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isLocalDate, localDate, today } from '../../src/domain/local-date.js';

describe('a day', () => {
  test.each(['2003-03-10', '2000-02-29', '1949-10-01', '0001-01-01', '9999-12-31', '0099-12-31'])(
    '%s is one',
    (text) => {
      expect(isLocalDate(text)).toBe(true);
    },
  );

  test.each([
    '2023-02-29',
    '2100-02-29',
    '2023-02-30',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '0000-01-01',
    '2023-1-1',
    '2023-01-01T00:00:00Z',
    ' 2023-01-01',
    '2023-01-01\n',
    '20230101',
    '２０２３-01-01',
    '-2023-01-01',
    '',
    'today',
  ])('%j is none', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });

  test('that a calendar has is one, for any calendar day', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (date) => isLocalDate(date.toISOString().slice(0, 10))));
  });

  test('that does not exist is refused, with the argument named', () => {
    expect(localDate('2024-02-29')).toBe('2024-02-29');
    expect(() => localDate('2023-02-30', 'view.asOf')).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: "'2023-02-30' is not a day (YYYY-MM-DD).",
        argument: 'view.asOf',
      }),
    );
  });

  test('is quoted no longer than a day is when it is refused', () => {
    expect(() => localDate('9'.repeat(1_000))).toThrow(`'${'9'.repeat(20)}' is not a day`);
  });
});

test('today is the day in China', () => {
  expect(today(new Date('2024-12-31T15:59:59Z'))).toBe('2024-12-31');
  expect(today(new Date('2024-12-31T16:00:00Z'))).toBe('2025-01-01');
});
