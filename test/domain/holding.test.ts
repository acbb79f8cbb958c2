import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byStrength, holdingOfPower, throughWider, withoutRepetition, type Holding } from '../../src/domain/holding.js';
import type { Reach } from '../../src/domain/reach.js';
import { powerOf } from './power-of.js';

const directly: Reach = { by: 'WHOLE', distance: 0, through: [], implied: false };
const holding = (said: string, reach: Partial<Reach> = {}): Holding =>
  holdingOfPower(powerOf(said), { ...directly, ...reach });
const above = (...through: string[]): Partial<Reach> => ({
  by: 'SUPERIOR',
  distance: through.length,
  through,
  implied: true,
});
const part = (id: string): Partial<Reach> => ({ by: 'PART', distance: 1, through: [id] });
const said = (holdings: readonly Holding[]) => holdings.map(({ authority }) => authority?.id);

describe('a holding', () => {
  test('is as sure as its power, unless the way to it is implied', () => {
    expect(holding('a LEAD f').certainty).toBe('STATED');
    expect(holding('a LEAD f', above('g')).certainty).toBe('IMPLIED');
    expect(holdingOfPower(powerOf('a LEAD f', { certainty: 'IMPLIED' }), directly).certainty).toBe('IMPLIED');
  });

  test('in a wider jurisdiction is implied, and says through which', () => {
    expect(throughWider(holding('a LEAD f', above('g')), 'country')).toMatchObject({
      certainty: 'IMPLIED',
      through: ['g', 'country'],
    });
  });
});

describe('holdings stand in the order of', () => {
  const ordered = (holdings: readonly Holding[]) => said([...holdings].sort(byStrength));

  test('their role, the strongest first', () => {
    const roles = ['PARTICIPANT', 'GUIDE', 'RESPONSIBLE', 'ACCOUNTABLE', 'LEAD', 'SUPERVISOR'];
    expect(ordered(roles.map((role) => holding(`a ${role} f`)))).toEqual([
      'a LEAD f',
      'a ACCOUNTABLE f',
      'a SUPERVISOR f',
      'a RESPONSIBLE f',
      'a GUIDE f',
      'a PARTICIPANT f',
    ]);
  });

  test('whole before part, whatever the role', () => {
    expect(ordered([holding('a LEAD f.1', part('f.1')), holding('b PARTICIPANT f')])).toEqual([
      'b PARTICIPANT f',
      'a LEAD f.1',
    ]);
  });

  test('direct before indirect, and near before far', () => {
    expect(
      ordered([holding('a LEAD h', above('g', 'h')), holding('b LEAD g', above('g')), holding('c LEAD f')]),
    ).toEqual(['c LEAD f', 'b LEAD g', 'a LEAD h']);
  });

  test('their holders, where all else is the same', () => {
    expect(ordered([holding('b LEAD f'), holding('a LEAD f')])).toEqual(['a LEAD f', 'b LEAD f']);
  });
});

describe('who holds something is listed', () => {
  test('once in a role, where it is reached directly in it', () => {
    expect(said(withoutRepetition([holding('a LEAD g', above('g')), holding('a LEAD f')]))).toEqual(['a LEAD f']);
  });

  test('in each of its roles', () => {
    expect(said(withoutRepetition([holding('a LEAD f'), holding('a PARTICIPANT g', above('g'))]))).toEqual([
      'a LEAD f',
      'a PARTICIPANT g',
    ]);
  });

  test('through the nearest thing only, where it is not reached directly', () => {
    expect(said(withoutRepetition([holding('a LEAD h', above('g', 'h')), holding('a LEAD g', above('g'))]))).toEqual([
      'a LEAD g',
    ]);
  });

  test('with each part that it holds', () => {
    const parts = [holding('a LEAD f.1', part('f.1')), holding('a LEAD f.2', part('f.2'))];
    expect(said(withoutRepetition(parts))).toEqual(['a LEAD f.1', 'a LEAD f.2']);
  });

  test('without its parts, where it holds the whole', () => {
    expect(said(withoutRepetition([holding('a LEAD f'), holding('a LEAD f.1', part('f.1'))]))).toEqual(['a LEAD f']);
  });

  test('twice, where two powers of it say so directly', () => {
    const twice = [
      holdingOfPower(powerOf('a LEAD f', { id: '1' }), directly),
      holdingOfPower(powerOf('a LEAD f', { id: '2' }), directly),
    ];
    expect(said(withoutRepetition(twice))).toEqual(['1', '2']);
  });

  const some = fc.array(
    fc.record({
      holder: fc.constantFrom('a', 'b'),
      role: fc.constantFrom('LEAD', 'PARTICIPANT'),
      way: fc.constantFrom(directly, above('g'), above('g', 'h'), part('f.1')),
    }),
    { maxLength: 8 },
  );

  test('whatever order they are found in', () => {
    const shuffled = some.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    const listed = (all: readonly { holder: string; role: string; way: Partial<Reach> }[]) =>
      said(withoutRepetition(all.map(({ holder, role, way }) => holding(`${holder} ${role} f`, way))));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(listed(all)).toEqual(listed(other));
      }),
    );
  });
});
