import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { rulesNamed, ruleCatalogue } from '../../src/analysis/rule-catalogue.js';
import { Refusal } from '../../src/domain/refusal.js';

/** Ids are permanent, and what they demand is: people cite them. */
const permanent: Readonly<Record<string, string>> = {
  'GR-01':
    'MUST: of several bodies that answer for one function in one jurisdiction, with scopes that overlap, exactly one has the lead.',
  'GR-02':
    'MUST: where several bodies hold the management functions of a domain in one jurisdiction, one permanent management body holds its overall management.',
  'GR-03': 'MUST: a permanent management body is dedicated to the domain.',
  'GR-04':
    'MUST: a management function is not answered for by a temporary body, unless that has a date of dissolution.',
  'GR-05': 'SHOULD: a body is led, guided or managed by its counterpart at the level above.',
  'GR-06':
    'MUST: whoever answers for, leads or supervises a management or building function does so on an instrument in force.',
  'GR-07':
    'MUST: a function that the law keeps for a named organ, or for a level, is held by that organ and at that level.',
  'GR-08': 'SHOULD: every function that a domain requires has a body that answers for it, or for a part of it.',
  'GR-09': 'MUST: a body with a duty in a domain has a unit, a staffing quota and technical staff for it.',
  'GR-10a': 'MUST: a body that answers for or performs a building function has a supervisor, here or above.',
  'GR-10b': 'MUST: what a body builds is supervised by another body.',
  'GR-11':
    'MUST: from every body that is accountable for a function, a chain of command reaches a government or its leader.',
  'GR-12': 'MUST: a leading body is headed by the top leader of its government.',
  'GR-13': 'MUST: the heads of the departments that control a domain’s resources are members of its leading body.',
  'GR-14': 'SHOULD: the head of a department is in charge of its execution body in person.',
  'GR-15': 'MUST: results in a domain enter the appraisal of the heads of component departments.',
  'GR-16':
    'MUST: evaluation joins the public’s view and the internal one, by all criteria of the domain, and ends in grades.',
  'GR-17': 'MUST: the route of a plan, budget or project passes every step that its class demands, in order.',
  'GR-18': 'MUST: overall, basic and public works are not planned, built, managed and operated by enterprises alone.',
  'GR-19': 'SHOULD: decision, execution, supervision and feedback, and consultation each have a body.',
  'GR-20': 'SHOULD: a proposal says what becomes of every body that managed or decided before.',
  'DQ-1': 'MUST: ties of command do not go in a circle; counterparts stand at different levels.',
  'DQ-2': 'MUST: the host of a body (设在) is not recorded as its superior too.',
  'DQ-3':
    'MUST: a credit code is valid and fits the kind of its body (11 organ, 12 public institution); groups and internal units have none.',
  'DQ-4': 'MUST: every assertion cites a source; an archetype has neither a credit code nor a person.',
  'DQ-5':
    'SHOULD: no two bodies of one jurisdiction share a name or an alias, unless each is part of another body than the other.',
  'DQ-6': 'MUST: the scenario and the dates of a tie lie inside those of both its ends.',
  'DQ-7':
    'SHOULD: members or participants taken from a clause that leaves its list open (等, 例如) are recorded as an open list.',
};

test('holds exactly the rules of the list, in its order', () => {
  expect(ruleCatalogue.map(({ id, statement }) => [id, statement])).toEqual(Object.entries(permanent));
});

test.each(ruleCatalogue.map((rule) => [rule.id, rule] as const))(
  '%s says what it demands, in two languages',
  (id, rule) => {
    expect(rule.statement).toMatch(rule.severity === 'ERROR' ? /^MUST: .*\.$/ : /^SHOULD: .*\.$/);
    expect(rule.name).toMatch(/^\p{Script=Han}+$/u);
    expect(rule.nameEn).toMatch(/^[A-Z][\w ,-]+$/);
    expect(rule.cites.every((clause) => /^S\d{3}$/.test(clause))).toBe(true);
    expect(id).toMatch(/^(GR-(0[1-9]|1\d|20)|GR-10[ab]|DQ-[1-7])$/);
  },
);

test('no two rules share a name', () => {
  expect(new Set(ruleCatalogue.flatMap(({ name, nameEn }) => [name, nameEn])).size).toBe(2 * ruleCatalogue.length);
});

const here = new URL('rules/', import.meta.url);

/** What the tests of a rule say: the titles of `test` and of `test.each`. */
const titlesOf = (id: string) =>
  [...readFileSync(new URL(`${id.toLowerCase()}.test.ts`, here), 'utf8').matchAll(/\(\s*(['`"])(.*?)\1,\s*\(/g)].map(
    ([, , title = '']) => title,
  );

test.each(ruleCatalogue.map(({ id }) => id))(
  'the tests of %s say when it fires, when it does not, and when that is unknown',
  (id) => {
    const titles = titlesOf(id);
    for (const says of [/^fires/, /^does not fire/, /^is unknown/]) {
      expect(titles.filter((title) => says.test(title))).not.toEqual([]);
    }
  },
);

test('every rule file in the source is in the catalogue', () => {
  const files = readdirSync(new URL('../../src/analysis/rules/', import.meta.url)).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.sort()).toEqual(ruleCatalogue.map(({ id }) => `${id.toLowerCase()}.ts`).sort());
});

test('gives the rules that are named, in the order of the catalogue, and all where none is', () => {
  expect(rulesNamed(['DQ-1', 'GR-02']).map(({ id }) => id)).toEqual(['GR-02', 'DQ-1']);
  expect(rulesNamed([])).toEqual([]);
  expect(rulesNamed(null)).toBe(ruleCatalogue);
});

test('refuses a rule that does not exist', () => {
  expect(() => rulesNamed(['GR-02', 'gr-02'])).toThrow(new Refusal('NOT_FOUND', "There is no rule 'gr-02'.", 'rules'));
});
