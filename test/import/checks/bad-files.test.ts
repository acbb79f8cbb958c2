import { expect, test } from '@jest/globals';
import { problemsOf } from '../problems-of.js';
import { unmarked } from '../unmarked.js';

/** Each check fires on a bad file, names line and column, at the mark ▸, and is silent on the good one beside it. */
const cases: readonly (readonly [what: string, bad: string, problem: RegExp, good: string])[] = [
  [
    'an id that does not exist',
    'relations:\n  - {id: r, source: o1, type: GUIDES, target: ▸o9, scenario: NOW}',
    /^relation 'r': 'target' names 'o9', which does not exist$/,
    'relations:\n  - {id: r, source: o1, type: GUIDES, target: o2, scenario: NOW}',
  ],
  [
    'an id of something else, in a list',
    'functions:\n  - {id: f2, name: 二, domain: D, cites: [d1, ▸o1]}',
    /^function 'f2': 'cites' names 'o1', which is an organization and not a clause or a document$/,
    'functions:\n  - {id: f2, name: 二, domain: D, cites: [d1]}',
  ],
  [
    'a tie where a body should be',
    'relations:\n  - {id: r, source: o1, type: GUIDES, target: o2, scenario: NOW}\nopenLists:\n  - {id: y, scenario: NOW, subject: ▸r, of: SYSTEM, list: 系统, marker: 等}',
    /^open list 'y': 'subject' names 'r', which is a tie and not something that has ties$/,
    'scenarios:\n  - {id: S, name: 新, kind: WHAT_IF, basedOn: NOW, inherits: true, retracts: [r, o1]}\nrelations:\n  - {id: r, source: o1, type: GUIDES, target: o2, scenario: NOW}',
  ],
  [
    'an id stated twice',
    'persons:\n  - {id: h3, name: 丙}\nsystems:\n  - {id: ▸h3, name: 系统}',
    /^system 'h3': its id is stated already in bad.yaml, line 2$/,
    'persons:\n  - {id: h3, name: 丙}\nsystems:\n  - {id: h4, name: 系统}',
  ],
  [
    'an id stated by another file',
    'persons:\n  - {id: ▸o1, name: 丙}',
    /^person 'o1': its id is stated already in common.yaml, line 9$/,
    'persons:\n  - {id: h3, name: 丙}',
  ],
  [
    'an id that differs only in case',
    'persons:\n  - {id: ▸H1, name: 丙}',
    /^person 'H1': its id differs from 'h1' only in what people do not see$/,
    'persons:\n  - {id: h11, name: 丙}',
  ],
  [
    'an id that differs only in width',
    'persons:\n  - {id: ▸h１, name: 丙}',
    /^person 'h１': its id differs from 'h1'/,
    'persons:\n  - {id: h一, name: 丙}',
  ],
  [
    'an end that does not come after the beginning',
    'organizations:\n  - id: o4\n    name: 四\n    scenarios: [NOW]\n    from: 2004\n    to: ▸2004-01',
    /^organization 'o4': 'to' \(2004-01\) is not after 'from' \(2004\)$/,
    'organizations:\n  - id: o4\n    name: 四\n    scenarios: [NOW]\n    from: 2004\n    to: 2004-02',
  ],
  [
    'a relation between other things than bodies',
    'relations:\n  - {id: r, source: ▸o1, type: GUIDES, target: p2, scenario: NOW}',
    /^relation 'r': GUIDES is a tie between two organizations, not between organization and post$/,
    'relations:\n  - {id: r, source: p2, type: SUBORDINATE_TO, target: p1, scenario: NOW}',
  ],
  [
    'a relation that leads nowhere',
    'relations:\n  - {id: r, source: o1, type: GUIDES, target: ▸o1, scenario: NOW}',
    /^relation 'r': leads from something to itself$/,
    'relations:\n  - {id: r, source: o1, type: GUIDES, target: o2, scenario: NOW}',
  ],
  [
    'a fact in a scenario in which its end does not exist',
    'relations:\n  - {id: r, source: ▸o1, type: GUIDES, target: o5, scenario: ELSE}',
    /^relation 'r': 'source' is 'o1', which does not exist in the scenario ELSE$/,
    'relations:\n  - {id: r, source: o1, type: GUIDES, target: o2, scenario: IF}\n  - {id: s, source: o1, type: SUCCESSOR_OF, target: o2, scenario: ELSE}',
  ],
  [
    'a post in a scenario in which its body does not exist',
    'posts:\n  - {id: p3, name: 长, organization: ▸o3, scenarios: [NOW, ELSE]}',
    /^post 'p3': 'organization' is 'o3', which does not exist in the scenario ELSE$/,
    'posts:\n  - {id: p3, name: 长, organization: o3, scenarios: [NOW, IF]}',
  ],
  [
    'a fact about a body that its what-if takes back',
    'scenarios:\n  - {id: LESS, name: 去, kind: WHAT_IF, basedOn: NOW, inherits: true, retracts: [o1]}\nrelations:\n  - {id: r, source: o2, type: GUIDES, target: ▸o1, scenario: LESS}',
    /^relation 'r': 'target' is 'o1', which is taken back in the scenario LESS$/,
    'scenarios:\n  - {id: LESS, name: 去, kind: WHAT_IF, basedOn: NOW, inherits: true, retracts: [o1]}\nrelations:\n  - {id: r, source: o2, type: GUIDES, target: o3, scenario: LESS}\n  - {id: s, source: o2, type: GUIDES, target: o1, scenario: NOW}\n  - {id: t, source: o2, type: SUCCESSOR_OF, target: o1, scenario: LESS}',
  ],
  [
    'a fact about a post of a body that a what-if under its own takes back',
    'scenarios:\n  - {id: LESS, name: 去, kind: WHAT_IF, basedOn: NOW, inherits: true, retracts: [o1]}\n  - {id: LESS2, name: 再, kind: WHAT_IF, basedOn: LESS, inherits: true}\nauthorities:\n  - {id: a, holder: ▸p1, role: LEAD, function: f1, scenario: LESS2}',
    /^authority 'a': 'holder' is 'p1', whose body 'o1' is taken back in the scenario LESS2$/,
    'scenarios:\n  - {id: LESS, name: 去, kind: WHAT_IF, basedOn: NOW, inherits: true, retracts: [o1]}\n  - {id: LESS2, name: 再, kind: WHAT_IF, basedOn: LESS, inherits: true}\nauthorities:\n  - {id: a, holder: p2, role: LEAD, function: f1, scenario: LESS2}',
  ],
  [
    'a scenario that takes back what no scenario holds',
    'scenarios:\n  - {id: LESS, name: 去, kind: WHAT_IF, basedOn: NOW, inherits: true, retracts: [o1, ▸f1]}',
    /^scenario 'LESS': 'retracts' names 'f1', which is no fact or body of any scenario$/,
    'scenarios:\n  - {id: LESS, name: 去, kind: WHAT_IF, basedOn: NOW, inherits: true, retracts: [o1, p2]}',
  ],
  [
    'a scenario that takes back what is not in its base',
    'scenarios:\n  - {id: LESS, name: 去, kind: WHAT_IF, basedOn: ELSE, inherits: true, retracts: [▸o1]}',
    /^scenario 'LESS': 'retracts' names 'o1', which is not in what it inherits$/,
    'scenarios:\n  - {id: LESS, name: 去, kind: WHAT_IF, basedOn: ELSE, inherits: true, retracts: [o5]}',
  ],
  [
    'a scenario that takes something back and inherits nothing',
    'scenarios:\n  - {id: LESS, name: 去, kind: TO_BE, basedOn: NOW, retracts: [▸o1]}',
    /^scenario 'LESS': 'retracts' names 'o1', which is not in what it inherits$/,
    'scenarios:\n  - {id: LESS, name: 去, kind: TO_BE, basedOn: NOW}',
  ],
  [
    'a scenario that takes back a fact of its own',
    'scenarios:\n  - {id: LESS, name: 去, kind: WHAT_IF, basedOn: NOW, inherits: true, retracts: [▸r]}\nrelations:\n  - {id: r, source: o1, type: GUIDES, target: o2, scenario: LESS}',
    /^scenario 'LESS': 'retracts' names 'r', which it states itself$/,
    'scenarios:\n  - {id: LESS, name: 去, kind: WHAT_IF, basedOn: NOW, inherits: true}\n  - {id: LESS2, name: 再, kind: WHAT_IF, basedOn: LESS, inherits: true, retracts: [r, o3]}\nrelations:\n  - {id: r, source: o1, type: GUIDES, target: o2, scenario: LESS}',
  ],
  [
    'a scenario that inherits from none',
    'scenarios:\n  - {id: LESS, name: 去, kind: WHAT_IF, inherits: ▸true}',
    /^scenario 'LESS': inherits, and names no scenario in 'basedOn'$/,
    'scenarios:\n  - {id: LESS, name: 去, kind: WHAT_IF, inherits: false}',
  ],
  [
    'a circle of command, written from both ends',
    'defaults: {scenario: NOW}\nrelations:\n  - {id: r1, source: o1, type: SUBORDINATE_TO, target: o2}\n  - {id: r2, source: o3, type: LEADS, target: o2}\n  - {id: r3, source: o1, type: LEADS, target: ▸o3}',
    /^relation 'r3': closes a circle of command: o\d → o\d → o\d → o\d$/,
    'defaults: {scenario: NOW}\nrelations:\n  - {id: r1, source: o1, type: SUBORDINATE_TO, target: o2}\n  - {id: r2, source: o3, type: LEADS, target: o2}\n  - {id: r3, source: o3, type: LEADS, target: o1}\n  - {id: r4, source: o2, type: LEADS, target: o1}\n  - {id: r5, source: o1, type: GUIDES, target: o3}',
  ],
  [
    'a circle of command that holds on some day',
    'defaults: {scenario: NOW}\nrelations:\n  - {id: r1, source: o1, type: PART_OF, target: o2, from: 2000, to: 2010}\n  - {id: r2, source: o2, type: PART_OF, target: ▸o1, from: 2009-12-31}',
    /^relation 'r2': closes a circle of command: o\d → o\d → o\d$/,
    'defaults: {scenario: NOW}\nrelations:\n  - {id: r1, source: o1, type: PART_OF, target: o2, from: 2000, to: 2010}\n  - {id: r2, source: o2, type: PART_OF, target: o1, from: 2010}\n  - {id: r3, source: o2, type: PART_OF, target: o1, scenario: IF}',
  ],
  [
    'posts that follow each other',
    'exOfficio:\n  - {post: p1, follows: p2, scenario: NOW}\n  - {post: p2, follows: ▸p1, scenario: NOW}',
    /^ex-officio rule 'eo.p2.NOW': closes a circle of posts that follow each other: p\d → p\d → p\d$/,
    'exOfficio:\n  - {post: p1, follows: p2, scenario: NOW}\n  - {post: p2, follows: p1, scenario: IF}',
  ],
  [
    'a function that is a part of itself',
    'functions:\n  - {id: f2, name: 二, domain: D, partOf: f3}\n  - {id: f3, name: 三, domain: D, partOf: ▸f2}',
    /^function 'f3': closes a circle of parts: f\d → f\d → f\d$/,
    'functions:\n  - {id: f2, name: 二, domain: D, partOf: f3}\n  - {id: f3, name: 三, domain: D, partOf: f1}',
  ],
  [
    'powers delegated from each other',
    'defaults: {scenario: NOW}\nauthorities:\n  - {id: a1, holder: o1, role: LEAD, function: f1, delegatedFrom: a2}\n  - {id: a2, holder: o1, role: LEAD, function: f1, delegatedFrom: ▸a1}',
    /^authority 'a2': closes a circle of delegations: a\d → a\d → a\d$/,
    'defaults: {scenario: NOW}\nauthorities:\n  - {id: a1, holder: o1, role: LEAD, function: f1, delegatedFrom: a2}\n  - {id: a2, holder: o1, role: LEAD, function: f1}',
  ],
  [
    'two head posts at once',
    'posts:\n  - {id: p3, name: 长, organization: o1, head: ▸true, scenarios: [NOW, IF]}',
    /^post 'p3': is a head post of 'o1' in NOW at the same time as 'p1'$/,
    'posts:\n  - {id: p3, name: 长, organization: o2, head: true, scenarios: [NOW], to: 2003}\n  - {id: p4, name: 新长, organization: o2, head: true, scenarios: [NOW], from: 2003}\n  - {id: p5, name: 别长, organization: o2, head: true, scenarios: [IF], from: 2003}',
  ],
  [
    'two holders of a head post, both without an end',
    'defaults: {scenario: NOW}\nappointments:\n  - {id: t1, person: h1, post: p1, from: 2003}\n  - {id: t2, person: h2, post: ▸p1, from: 2008}',
    /^appointment 't2': has no end, and neither has 't1' to the same head post 'p1' in NOW$/,
    'defaults: {scenario: NOW}\nappointments:\n  - {id: t1, person: h1, post: p1, from: 2003, to: 2008}\n  - {id: t2, person: h2, post: p1, from: 2008}\n  - {id: t3, person: h1, post: p2}\n  - {id: t4, person: h2, post: p2}\n  - {id: t5, person: h1, post: p1, from: 2008}',
  ],
];

test.each(cases)('refuses %s, and says where', (_, marked, problem) => {
  const { text, place } = unmarked(marked);
  const [found, ...more] = problemsOf(text);
  expect([found?.split(' ')[0], found?.slice(place.length + 1), more]).toEqual([
    place,
    expect.stringMatching(problem),
    [],
  ]);
});

test.each(cases)('takes the good beside %s', (_, __, ___, good) => {
  expect(problemsOf(good)).toEqual([]);
});

test('a scenario that does not exist is named once in a file, with how many items name it, and where it is stated', () => {
  const bodies = ['o6', 'o7', 'o8'].map((id) => `  - {id: ${id}, name: 新, scenarios: [ACTUAL]}`);
  const tie = '  - {id: r, source: o9, type: GUIDES, target: o6, scenario: ACTUAL}';
  expect(problemsOf(['organizations:', ...bodies, 'relations:', tie].join('\n'))).toEqual([
    "2:35 organization 'o6': 'scenarios' names 'ACTUAL', which does not exist: load seeds/base, which states it (the same goes for 3 more items of the file)",
    "6:21 relation 'r': 'source' names 'o9', which does not exist",
  ]);
  expect(problemsOf(['organizations:', bodies[0]].join('\n').replace('ACTUAL', 'GONE'))).toEqual([
    "2:35 organization 'o6': 'scenarios' names 'GONE', which does not exist",
  ]);
  expect(problemsOf(['organizations:', ...bodies].join('\n').replaceAll('ACTUAL', 'NOW'))).toEqual([]);
});
