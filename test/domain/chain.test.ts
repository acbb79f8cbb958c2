import { describe, expect, test } from '@jest/globals';
import { certaintyOf, pathsUp } from '../../src/domain/chain.js';
import type { Ascent } from '../../src/domain/ascent.js';
import { ascentOf, followedPost, holderOf, postOf } from './ascent-of.js';
import { saidOf } from './said-of.js';

const government = { kind: 'GOVERNMENT' } as const;
const ways = (from: string, ascent: Ascent, kind: 'ACTUAL' | 'TO_BE' = 'ACTUAL') =>
  pathsUp(from, ascent, kind).map(saidOf);

describe('a chain reaches the top', () => {
  test('at a government', () => {
    const ascent = ascentOf(['office SUBORDINATE_TO ministry', 'ministry PART_OF state'], { state: government });
    expect(ways('office', ascent)).toEqual(['REACHES_TOP: office, SUBORDINATE_TO ministry, PART_OF state']);
  });

  test('at once, of a government itself', () => {
    expect(ways('state', ascentOf([], { state: government }))).toEqual(['REACHES_TOP: state']);
  });

  test('at the head of the government, and whoever holds that, as far as is recorded', () => {
    const heads = [[postOf('premier', { top: true, holders: [holderOf('li', true)] })]];
    const ascent = ascentOf(['ministry PART_OF state'], { state: { ...government, heads } });
    expect(ways('ministry', ascent)).toEqual(['REACHES_TOP: ministry, PART_OF state, HEADED_BY premier, HELD_BY li']);
  });

  test('at the head of a government whom the head of this body follows ex officio', () => {
    const heads = [[postOf('chair'), followedPost('premier', { top: true })]];
    expect(ways('group', ascentOf([], { group: { heads } }))).toEqual([
      'REACHES_TOP: group, HEADED_BY chair, EX_OFFICIO premier',
    ]);
  });

  test('at a head who is a top leader by another post', () => {
    const heads = [[postOf('president', { holders: [holderOf('li', true)] })]];
    expect(ways('society', ascentOf([], { society: { heads } }))).toEqual([
      'REACHES_TOP: society, HEADED_BY president, HELD_BY li',
    ]);
  });

  test('even where the last post is vacant, past a government', () => {
    const ascent = ascentOf(['ministry PART_OF state'], {
      state: { ...government, heads: [[postOf('premier', { top: true })]] },
    });
    expect(ways('ministry', ascent)).toEqual(['REACHES_TOP: ministry, PART_OF state, HEADED_BY premier']);
  });

  test('below a congress, which is above a government in another way than by command', () => {
    const ascent = ascentOf(['ministry PART_OF state', 'state ACCOUNTABLE_TO congress'], {
      state: government,
      congress: { kind: 'PEOPLES_CONGRESS' },
    });
    expect(ways('ministry', ascent)).toEqual(['REACHES_TOP: ministry, PART_OF state']);
  });
});

describe('a chain runs', () => {
  test('upward along ties that are written downward', () => {
    const ascent = ascentOf(
      ['state LEADS ministry', 'ministry LEADS_PROFESSIONALLY office', 'office ASSIGNS_WORK_TO desk'],
      { state: government },
    );
    expect(ways('desk', ascent)).toEqual([
      'REACHES_TOP: desk, ASSIGNS_WORK_TO office, LEADS_PROFESSIONALLY ministry, LEADS state',
    ]);
  });

  test('in two ways under two superiors, the shorter first', () => {
    const ascent = ascentOf(
      ['bureau SUBORDINATE_TO county', 'ministry LEADS_PROFESSIONALLY bureau', 'ministry PART_OF state'],
      { county: government, state: government },
    );
    expect(ways('bureau', ascent)).toEqual([
      'REACHES_TOP: bureau, SUBORDINATE_TO county',
      'REACHES_TOP: bureau, LEADS_PROFESSIONALLY ministry, PART_OF state',
    ]);
  });

  test('in one way along ties that run side by side, by the surest', () => {
    const ascent = ascentOf(
      ['office SUBORDINATE_TO state implied', 'state LEADS office', 'office ACCOUNTABLE_TO state implied'],
      { state: government },
    );
    const [way, ...more] = pathsUp('office', ascent, 'ACTUAL');
    expect(more).toEqual([]);
    expect(way?.steps.at(-1)).toMatchObject({ tie: 'LEADS', fact: 'state LEADS office', certainty: 'STATED' });
  });

  test('by the same one of ties that are alike, in whatever order they are found', () => {
    const facts = ['r1', 'r2'].map((id) => {
      const ascent = ascentOf(['office PART_OF state', 'office PART_OF state'], { state: government });
      const office = ascent.get('office');
      const upward =
        office?.upward.map((link, at) => ({ ...link, id: (at === 0) === (id === 'r1') ? 'r1' : 'r2' })) ?? [];
      const found = office ? new Map([...ascent, ['office', { ...office, upward }]]) : ascent;
      return pathsUp('office', found, 'ACTUAL').map(({ steps }) => steps.at(-1)?.fact);
    });
    expect(facts).toEqual([['r1'], ['r1']]);
  });

  test('by the first kind of tie where several are as sure', () => {
    const ascent = ascentOf(['office WORKING_BODY_OF state', 'office ACCOUNTABLE_TO state', 'state LEADS office'], {
      state: government,
    });
    expect(ways('office', ascent)).toEqual(['REACHES_TOP: office, ACCOUNTABLE_TO state']);
  });

  test('as surely as its least sure step', () => {
    const ascent = ascentOf(['office PART_OF ministry implied', 'ministry PART_OF state'], { state: government });
    expect(pathsUp('office', ascent, 'ACTUAL').map(certaintyOf)).toEqual(['IMPLIED']);
    expect(pathsUp('ministry', ascent, 'ACTUAL').map(certaintyOf)).toEqual(['STATED']);
  });

  test('as surely as the rule by which one post follows another', () => {
    const heads = [[postOf('chair'), followedPost('premier', { top: true }, 'IMPLIED')]];
    expect(pathsUp('group', ascentOf([], { group: { heads } }), 'TO_BE').map(certaintyOf)).toEqual(['IMPLIED']);
  });

  test('through a head post only where nothing commands the body', () => {
    const heads = [[postOf('director', { holders: [holderOf('wang')] })]];
    const ascent = ascentOf(['office PART_OF state'], { office: { heads }, state: government });
    expect(ways('office', ascent)).toEqual(['REACHES_TOP: office, PART_OF state']);
  });
});

describe('a chain is broken', () => {
  test('where nothing is recorded above', () => {
    expect(ways('group', ascentOf([], { group: {} }))).toEqual(['BROKEN: group']);
  });

  test('of a body that the view does not hold', () => {
    expect(ways('nothing', new Map())).toEqual(['BROKEN: nothing']);
  });

  test('at a head who leads nothing else', () => {
    const heads = [[postOf('president', { holders: [holderOf('wang')] })]];
    expect(ways('society', ascentOf([], { society: { heads } }))).toEqual([
      'BROKEN: society, HEADED_BY president, HELD_BY wang',
    ]);
  });

  test('at a congress, which is above no government by command, and has no head on record', () => {
    const ascent = ascentOf(['office WORKING_BODY_OF congress'], { congress: { kind: 'PEOPLES_CONGRESS' } });
    expect(ways('office', ascent)).toEqual(['BROKEN: office, WORKING_BODY_OF congress']);
  });

  test('after more steps than anybody has superiors', () => {
    const ties = Array.from({ length: 40 }, (_, at) => `b${at} SUBORDINATE_TO b${at + 1}`);
    const [way] = pathsUp('b0', ascentOf(ties, { b40: government }), 'ACTUAL');
    expect(way?.outcome).toBe('BROKEN');
  });
});

describe('a chain is vacant', () => {
  const ascent = ascentOf(['unit PART_OF board'], { board: { heads: [[postOf('chair')]] } });

  test('in the actual world, at a head post that nobody is recorded in', () => {
    expect(ways('unit', ascent)).toEqual(['VACANT: unit, PART_OF board, HEADED_BY chair']);
  });

  test('nowhere else: a proposal or a model fills no posts', () => {
    expect(ways('unit', ascent, 'TO_BE')).toEqual(['BROKEN: unit, PART_OF board, HEADED_BY chair']);
  });

  test('at the last of the posts that follow one another', () => {
    const heads = [[postOf('chair', { holders: [holderOf('wang')] }), followedPost('governor')]];
    expect(ways('board', ascentOf([], { board: { heads } }))).toEqual([
      'VACANT: board, HEADED_BY chair, EX_OFFICIO governor',
    ]);
  });
});

describe('a chain comes back', () => {
  test('to where it began', () => {
    expect(ways('a', ascentOf(['a SUBORDINATE_TO b', 'b SUBORDINATE_TO a']))).toEqual([
      'CYCLE: a, SUBORDINATE_TO b, SUBORDINATE_TO a',
    ]);
  });

  test('to a body on the way', () => {
    const ascent = ascentOf(['a SUBORDINATE_TO b', 'b SUBORDINATE_TO c', 'c SUBORDINATE_TO b']);
    expect(ways('a', ascent)).toEqual(['CYCLE: a, SUBORDINATE_TO b, SUBORDINATE_TO c, SUBORDINATE_TO b']);
  });

  test('by one way while another reaches the top, and that is the better', () => {
    const ascent = ascentOf(
      ['a SUBORDINATE_TO b', 'b SUBORDINATE_TO a', 'b PART_OF ministry', 'ministry PART_OF state'],
      { state: government },
    );
    expect(ways('a', ascent)).toEqual([
      'REACHES_TOP: a, SUBORDINATE_TO b, PART_OF ministry, PART_OF state',
      'CYCLE: a, SUBORDINATE_TO b, SUBORDINATE_TO a',
    ]);
  });
});

describe('the best way comes first', () => {
  test('the top before the vacant, the vacant before the circle, the circle before the broken', () => {
    const ascent = ascentOf(
      [
        'a SUBORDINATE_TO state',
        'a SUBORDINATE_TO board',
        'a SUBORDINATE_TO loop',
        'loop SUBORDINATE_TO a',
        'a SUBORDINATE_TO group',
      ],
      { state: government, board: { heads: [[postOf('chair')]] } },
    );
    expect(pathsUp('a', ascent, 'ACTUAL').map(({ outcome }) => outcome)).toEqual([
      'REACHES_TOP',
      'VACANT',
      'CYCLE',
      'BROKEN',
    ]);
  });

  test('the shorter before the surer, the surer before the other', () => {
    const ascent = ascentOf(
      ['a PART_OF north implied', 'a PART_OF south', 'a LEADS b', 'a PART_OF middle', 'middle PART_OF south'],
      { north: government, south: government },
    );
    expect(ways('a', ascent)).toEqual([
      'REACHES_TOP: a, PART_OF south',
      'REACHES_TOP: a, PART_OF north',
      'REACHES_TOP: a, PART_OF middle, PART_OF south',
    ]);
  });

  test('among no more ways than can be looked at', () => {
    const floors = Array.from({ length: 12 }, (_, at) => at);
    const ties = floors.flatMap((at) =>
      ['x', 'y'].flatMap((one) => ['x', 'y'].map((other) => `${one}${at} SUBORDINATE_TO ${other}${at + 1}`)),
    );
    expect(pathsUp('x0', ascentOf(ties), 'ACTUAL')).toHaveLength(64);
    const ascent = ascentOf([...ties, 'y9 SUBORDINATE_TO state'], { state: government });
    const found = pathsUp('x0', ascent, 'ACTUAL');
    expect(found).toHaveLength(64);
    expect(found.map(({ outcome }) => outcome).slice(0, 2)).toEqual(['REACHES_TOP', 'REACHES_TOP']);
  });
});
