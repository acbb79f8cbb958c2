import { describe, expect, test } from '@jest/globals';
import { pathsUp } from '../../src/domain/chain.js';
import { explainChain } from '../../src/domain/explain-chain.js';
import { explainResponsibility } from '../../src/domain/explain-responsibility.js';
import { questions, type MatterFacts } from '../../src/domain/matter.js';
import { responsibility } from '../../src/domain/responsibility.js';
import type { View } from '../../src/domain/view.js';
import { ascentOf, postOf } from './ascent-of.js';
import { factsOf, matterOf } from './matter-of.js';
import { powerOf } from './power-of.js';

const view: View = { scenario: 'NOW', kind: 'ACTUAL', scenarios: ['NOW'], retracted: [], asOf: '2008-01-01' };
const names: Readonly<Record<string, string>> = { flood: '防汛', here: '某县', water: '水利局', fire: '消防局' };
const nameOf = (id: string) => names[id] ?? id;

describe('an answer about who holds something says in one sentence', () => {
  const asked = { id: 'flood', superiors: ['safety'], parts: [] };
  const matter = matterOf({ function: 'flood', jurisdiction: 'here' });
  const sentence = (facts: Partial<MatterFacts>) => {
    const found = responsibility(
      questions.whoIsResponsible,
      matter,
      factsOf({ asked, places: ['here'], ...facts }),
      view.asOf,
    );
    return explainResponsibility(questions.whoIsResponsible, matter, found, view, nameOf);
  };

  test('who, in what role, and whether one is competent', () => {
    expect(sentence({ powers: [powerOf('water LEAD flood'), powerOf('fire PARTICIPANT flood')] })).toBe(
      'In NOW on 2008-01-01, who is responsible for 防汛 in 某县: 水利局 (lead); 消防局 (participant); one body is competent.',
    );
  });

  test('through what, and that it is implied', () => {
    expect(sentence({ powers: [powerOf('water LEAD safety')] })).toBe(
      'In NOW on 2008-01-01, who is responsible for 防汛 in 某县: 水利局 (lead through safety); one body is competent. This is implied, not stated.',
    );
  });

  test('that each is competent for a thing of its own', () => {
    const powers = [powerOf('water LEAD flood', { object: 'rivers' }), powerOf('fire LEAD flood', { object: 'towns' })];
    expect(sentence({ powers })).toMatch(/; one body is competent in each place, or for each thing\.$/);
    const delegated = powerOf('fire LEAD flood', { object: 'towns', origin: 'DELEGATION', delegatedFrom: 'x' });
    expect(sentence({ powers: [powerOf('water LEAD flood'), delegated] })).toMatch(/; one body is competent\.$/);
  });

  test('what it comes from that has lapsed', () => {
    const power = powerOf('water LEAD flood');
    expect(sentence({ powers: [power], lapsed: new Map([[power.id, 'law']]) })).toMatch(
      /; one body is competent\. water LEAD flood comes by delegation from law, which is not in force on 2008-01-01\.$/,
    );
  });

  test.each([
    [20, /h20 \(accountable\); several/],
    [21, /h20 \(accountable\); and 1 more; several/],
  ])('twenty of %s, and how many more there are', (count, expected) => {
    const holders = Array.from({ length: count }, (_, at) => `h${String(at + 1).padStart(2, '0')}`);
    expect(sentence({ powers: holders.map((holder) => powerOf(`${holder} ACCOUNTABLE flood`)) })).toMatch(expected);
  });

  test('that nobody is, where a source says so', () => {
    const absence = {
      id: 'x',
      scenario: 'NOW',
      absent: 'HOLDER',
      function: 'flood',
      domain: null,
      jurisdictions: ['here'],
      quantifier: null,
      cites: [],
    } as const;
    expect(sentence({ absences: [absence] })).toBe(
      'In NOW on 2008-01-01, nobody is responsible for 防汛 in 某县: a source states that there is none.',
    );
  });

  test('that it is not known, where nobody has said', () => {
    expect(sentence({})).toMatch(
      /^In NOW on 2008-01-01, it is not known who is responsible for 防汛 in 某县: no holder/,
    );
  });
});

describe('an answer about a chain says in one sentence', () => {
  const sentence = (from: string, ascent: ReturnType<typeof ascentOf>, reason: string | null = null) => {
    const paths = pathsUp(from, ascent, 'ACTUAL');
    return explainChain(from, { outcome: paths[0]?.outcome ?? 'BROKEN', paths, reason }, view, nameOf);
  };

  test('why no more is known, where that is told', () => {
    expect(sentence('a', ascentOf([]), 'a does not exist in NOW.')).toBe(
      'In NOW on 2008-01-01, a answers to nobody that is recorded. a does not exist in NOW.',
    );
  });

  test('the best way up, and how many there are', () => {
    const ascent = ascentOf(['water PART_OF state', 'fire LEADS water'], { state: { kind: 'GOVERNMENT' } });
    expect(sentence('water', ascent)).toBe(
      'In NOW on 2008-01-01, 水利局 answers up 水利局 → state, and so reaches the top. There are 2 ways up in all.',
    );
  });

  test.each([
    ['is itself the top', 'state', 'In NOW on 2008-01-01, state is itself the top.'],
    ['answers to nobody', 'club', 'In NOW on 2008-01-01, club answers to nobody that is recorded.'],
    [
      'ends where nobody is recorded',
      'board',
      'In NOW on 2008-01-01, board answers up board → chair, where nobody is recorded.',
    ],
    ['comes back', 'a', 'In NOW on 2008-01-01, a answers up a → b → a, and so comes back to where it was.'],
    [
      'ends below any government',
      'c',
      'In NOW on 2008-01-01, c answers up c → d, and ends there, below any government.',
    ],
  ])('that it %s', (_, from, expected) => {
    const ascent = ascentOf(['a SUBORDINATE_TO b', 'b SUBORDINATE_TO a', 'c SUBORDINATE_TO d'], {
      state: { kind: 'GOVERNMENT' },
      club: {},
      board: { heads: [[postOf('chair')]] },
    });
    expect(sentence(from, ascent)).toBe(expected);
  });
});
