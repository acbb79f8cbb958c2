import { describe, expect, test } from '@jest/globals';
import type { Ascent, PostWay } from '../../src/domain/ascent.js';
import { pathsFromPlaces, type PostPlace } from '../../src/domain/post-chain.js';
import { ascentOf, followedPost, holderOf, postOf } from './ascent-of.js';
import { saidOf } from './said-of.js';

const government = { kind: 'GOVERNMENT' } as const;
const place = (...way: PostWay): PostPlace => ({ appointment: null, ways: [way] });
const held = (id: string, ...way: PostWay): PostPlace => ({
  appointment: { id, since: null, certainty: 'STATED', cites: [] },
  ways: [way],
});
const ways = (asked: string, places: readonly PostPlace[], ascent: Ascent) =>
  pathsFromPlaces(asked, places, ascent, 'ACTUAL').map(saidOf);

const office = ascentOf(['office PART_OF state', 'deputy SUBORDINATE_TO director'], {
  state: government,
  deputy: { kind: null, organization: 'office' },
  director: { kind: null, organization: 'office' },
});

describe('from a post', () => {
  test('the way leads into its body, and on', () => {
    expect(ways('director', [place(postOf('director'))], office)).toEqual([
      'REACHES_TOP: director, IN office, PART_OF state',
    ]);
  });

  test('the way leads along the reporting line, into the body of the uppermost', () => {
    expect(ways('deputy', [place(postOf('deputy'))], office)).toEqual([
      'REACHES_TOP: deputy, SUBORDINATE_TO director, IN office, PART_OF state',
    ]);
  });

  test('that heads a government, the way is at its top, and goes to whoever holds it', () => {
    const premier = postOf('premier', { top: true, holders: [holderOf('li', true)] });
    expect(ways('premier', [place(premier)], office)).toEqual(['REACHES_TOP: premier, HELD_BY li']);
  });

  test('that heads a government under another, the way goes on through that', () => {
    const mayor = postOf('mayor', { top: true, holders: [holderOf('wang', true)] });
    const ascent = ascentOf(['city SUBORDINATE_TO state'], {
      mayor: { kind: null, organization: 'city' },
      city: government,
      state: government,
    });
    expect(ways('mayor', [place(mayor)], ascent)).toEqual(['REACHES_TOP: mayor, IN city, SUBORDINATE_TO state']);
    expect(ways('wang', [held('a', mayor)], ascent)).toEqual([
      'REACHES_TOP: wang, HOLDS mayor, IN city, SUBORDINATE_TO state',
    ]);
  });

  test('that follows another, the way leads along that one; its own body counts as well where it leads somewhere', () => {
    const chair = place(postOf('chair'), followedPost('premier', { top: true }));
    const ascent = ascentOf([], { chair: { kind: null, organization: 'group' }, group: { heads: chair.ways } });
    expect(ways('chair', [chair], ascent)).toEqual(['REACHES_TOP: chair, EX_OFFICIO premier']);
  });

  test('that follows another below the top, the way goes on from that one', () => {
    const clerk = place(postOf('clerk'), followedPost('director'));
    const ascent = new Map([...office, ...ascentOf([], { clerk: { kind: null, organization: 'desk' }, desk: {} })]);
    expect(ways('clerk', [clerk], ascent)).toEqual([
      'REACHES_TOP: clerk, EX_OFFICIO director, IN office, PART_OF state',
    ]);
  });

  test('that follows two posts, there is a way along each, and neither leads from the one to the other', () => {
    const [premier, director] = [followedPost('premier', { top: true }), followedPost('director')];
    const clerk: PostPlace = { appointment: null, ways: [premier, director].map((each) => [postOf('clerk'), each]) };
    const ascent = new Map([...office, ...ascentOf([], { clerk: { kind: null, organization: 'desk' }, desk: {} })]);
    expect(ways('clerk', [clerk], ascent)).toEqual([
      'REACHES_TOP: clerk, EX_OFFICIO premier',
      'REACHES_TOP: clerk, EX_OFFICIO director, IN office, PART_OF state',
    ]);
  });

  test('that heads a body which nothing commands, there is no way on', () => {
    const chair = place(postOf('chair', { holders: [holderOf('wang')] }));
    const ascent = ascentOf([], { chair: { kind: null, organization: 'club' }, club: { heads: chair.ways } });
    expect(ways('chair', [chair], ascent)).toEqual(['BROKEN: chair, IN club']);
  });
});

describe('from a person', () => {
  test('the way leads by the post that the person holds', () => {
    expect(ways('wang', [held('t1', postOf('deputy'))], office)).toEqual([
      'REACHES_TOP: wang, HOLDS deputy, SUBORDINATE_TO director, IN office, PART_OF state',
    ]);
  });

  test('there is a way by every post, the best first', () => {
    const ascent = new Map([...office, ...ascentOf([], { chair: { kind: null, organization: 'club' }, club: {} })]);
    expect(ways('wang', [held('t2', postOf('chair')), held('t1', postOf('director'))], ascent)).toEqual([
      'REACHES_TOP: wang, HOLDS director, IN office, PART_OF state',
      'BROKEN: wang, HOLDS chair, IN club',
    ]);
  });

  test('who heads a government the way is short, and does not lead back to the person', () => {
    const premier = held('t1', postOf('premier', { top: true, holders: [holderOf('li', true)] }));
    expect(ways('li', [premier], office)).toEqual(['REACHES_TOP: li, HOLDS premier']);
  });

  test('who holds nothing there is no way', () => {
    expect(ways('wang', [], office)).toEqual([]);
  });
});
