import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { questions, type Matter, type MatterFacts, type Question } from '../../src/domain/matter.js';
import { always } from '../../src/domain/period.js';
import { responsibility, type Responsibility } from '../../src/domain/responsibility.js';
import type { Absence, OpenList } from '../../src/domain/statements.js';
import { factsOf, matterOf } from './matter-of.js';
import { powerOf } from './power-of.js';

const day = '2008-01-01';
const f = { id: 'f', superiors: ['whole'], parts: ['f.1', 'f.2'] };
const absence = (more: Partial<Absence>): Absence => ({
  id: 'x',
  scenario: 'NOW',
  absent: 'HOLDER',
  function: 'f',
  domain: null,
  jurisdictions: ['here'],
  quantifier: null,
  cites: ['clause'],
  ...more,
});
const openList = (subject: string, of: string): OpenList => ({
  id: 'y',
  scenario: 'NOW',
  subject,
  of,
  list: 'list',
  marker: '等',
  cites: ['open'],
});

const answer = (question: Question, matter: Partial<Matter>, facts: Partial<MatterFacts>): Responsibility =>
  responsibility(question, matterOf(matter), factsOf(facts), day);
const responsible = (facts: Partial<MatterFacts>, more: Partial<Matter> = { jurisdiction: 'here' }) =>
  answer(
    questions.whoIsResponsible,
    { function: 'f', ...more },
    { asked: f, places: ['here', 'province', 'country'], ...facts },
  );
const supervised = (facts: Partial<MatterFacts>, more: Partial<Matter> = {}) =>
  answer(
    questions.whoSupervises,
    { organization: 'body', ...more },
    {
      places: ['here', 'province'],
      containers: [{ id: 'body', certain: true }],
      ...facts,
    },
  );
const named = ({ holdings }: Responsibility) => holdings.map(({ authority, relation }) => (authority ?? relation)?.id);

describe('an answer is', () => {
  test('stated where all that it rests on is', () => {
    expect(responsible({ powers: [powerOf('a LEAD f')] })).toMatchObject({ status: 'STATED', reason: null });
  });

  test('given with every reason that there is', () => {
    const validity = { ...always, from: '2008-01-01', fromPrecision: 'YEAR' as const };
    const powers = [powerOf('a LEAD f', { id: 'a', validity })];
    expect(responsible({ powers, absences: [absence({})], lapsed: new Map([['a', 'above']]) }).reason).toBe(
      'The sources conflict: one of them states that there is none. ' +
        'Whether a held on 2008-01-01 is not known: the source gives only the year (2008). ' +
        'a comes by delegation from above, which is not in force on 2008-01-01.',
    );
  });

  test('implied where one of the powers that it rests on is', () => {
    const powers = [powerOf('a LEAD f'), powerOf('b PARTICIPANT f', { certainty: 'IMPLIED' })];
    expect(responsible({ powers }).status).toBe('IMPLIED');
  });

  test('stated to be none where a source says so and nobody is recorded', () => {
    expect(responsible({ absences: [absence({})] })).toMatchObject({
      status: 'STATED_NONE',
      competence: 'VACANT',
      reason: 'A source states that there is none.',
      cites: ['clause'],
    });
  });

  test('not stated where nobody has said anything, and says where nobody did', () => {
    expect(responsible({})).toMatchObject({
      status: 'NOT_STATED',
      competence: 'VACANT',
      reason:
        'No holder in such a role is recorded in here or a jurisdiction around it, and no source states that there is none.',
    });
  });

  test('what is recorded, where one source records it and another denies it, and says that they conflict', () => {
    expect(responsible({ powers: [powerOf('a LEAD f')], absences: [absence({})] })).toMatchObject({
      status: 'STATED',
      reason: 'The sources conflict: one of them states that there is none.',
    });
  });

  test('implied where its source does not tell whether it had begun by the day', () => {
    const validity = { ...always, from: '2008-01-01', fromPrecision: 'YEAR' as const };
    const { status, reason } = responsible({ powers: [powerOf('a LEAD f', { validity })] });
    expect(status).toBe('IMPLIED');
    expect(reason).toContain('is not known: the source gives only the year (2008)');
  });

  test('on the sources of what it rests on, each once', () => {
    const powers = [powerOf('a LEAD f', { cites: ['s1', 's2'] }), powerOf('b PARTICIPANT f', { cites: ['s2', 's3'] })];
    expect(responsible({ powers }).cites).toEqual(['s1', 's2', 's3']);
  });
});

describe('competence over a body alone is judged', () => {
  const powers = [
    powerOf('office SUPERVISOR watch', { object: 'body' }),
    powerOf('basin SUPERVISOR water', { object: 'body' }),
  ];
  const inDomains = (...of: string[]) =>
    supervised({ powers, domains: new Map(['watch', 'water'].map((id, at) => [id, of[at] ?? ''])) });

  test('within each domain: two supervisors in two of them do not conflict', () => {
    expect(inDomains('E-GOV', 'WATER')).toMatchObject({ status: 'STATED', competence: 'SOLE' });
    expect(named(inDomains('E-GOV', 'WATER'))).toHaveLength(2);
  });

  test('over all of a domain: two of one do', () => {
    expect(inDomains('WATER', 'WATER').competence).toBe('CONFLICTING');
  });
});

describe('a stated absence speaks of', () => {
  test.each([
    ['its function', absence({ function: 'f' }), 'STATED_NONE'],
    ['the parts of its function', absence({ function: 'whole' }), 'STATED_NONE'],
    ['no function that contains it', absence({ function: 'f.1' }), 'NOT_STATED'],
    ['no other function', absence({ function: 'g' }), 'NOT_STATED'],
    ['no other jurisdiction', absence({ jurisdictions: ['province'] }), 'NOT_STATED'],
    ['supervision as well, for who holds it', absence({ absent: 'SUPERVISOR' }), 'STATED_NONE'],
    ['evaluation as well', absence({ absent: 'EVALUATION' }), 'STATED_NONE'],
    ['no holder, where it is one of a law', absence({ absent: 'LEGAL_AUTHORIZATION' }), 'NOT_STATED'],
    [
      'no holder, where it is one of a dedicated body',
      absence({ absent: 'DEDICATED_BODY', function: null }),
      'NOT_STATED',
    ],
  ])('%s', (_, stated, status) => {
    expect(responsible({ absences: [stated] }).status).toBe(status);
  });

  test.each([
    ['the function by which it is supervised', 'watch', 'The sources conflict: one of them states that there is none.'],
    ['another function', 'count', null],
  ])('of a body, contradicts who supervises it where it is said of %s', (_, of, reason) => {
    const absences = [absence({ absent: 'SUPERVISOR', function: of })];
    expect(supervised({ absences, powers: [powerOf('a SUPERVISOR watch', { object: 'body' })] })).toMatchObject({
      status: 'STATED',
      reason,
    });
  });

  test('every body of its jurisdictions, where it is one of a supervisor and that is asked about', () => {
    const nobody = absence({ absent: 'SUPERVISOR', function: 'watch' });
    expect(supervised({ absences: [nobody] }).status).toBe('STATED_NONE');
    expect(supervised({ absences: [{ ...nobody, jurisdictions: ['province'] }] }).status).toBe('NOT_STATED');
    expect(supervised({ absences: [{ ...nobody, absent: 'HOLDER' }] }).status).toBe('NOT_STATED');
  });

  test('no body, where somebody else is asked for', () => {
    const nobody = absence({ absent: 'SUPERVISOR', function: 'watch' });
    const facts = { places: ['here'], absences: [nobody] };
    expect(answer(questions.whoIsResponsible, { organization: 'body' }, facts).status).toBe('NOT_STATED');
  });
});

describe('a wider jurisdiction', () => {
  const wider = powerOf('ministry LEAD f', { jurisdiction: 'country' });

  test('counts where nobody is recorded here, is implied, and is named', () => {
    const { status, holdings } = responsible({ powers: [wider] });
    expect(status).toBe('IMPLIED');
    expect(holdings[0]?.through).toEqual(['country']);
  });

  test('counts only as far out as is needed', () => {
    const nearer = powerOf('office ACCOUNTABLE f', { jurisdiction: 'province' });
    expect(named(responsible({ powers: [wider, nearer] }))).toEqual(['office ACCOUNTABLE f']);
  });

  test('does not count where a function that contains it is held here', () => {
    expect(named(responsible({ powers: [wider, powerOf('a ACCOUNTABLE whole')] }))).toEqual(['a ACCOUNTABLE whole']);
  });

  test('does not count where a source states that there is none here', () => {
    expect(responsible({ powers: [wider], absences: [absence({})] })).toMatchObject({
      status: 'STATED_NONE',
      holdings: [],
    });
  });

  test('counts beside the others where no jurisdiction is asked about, and each is judged by itself', () => {
    const powers = [wider, powerOf('a ACCOUNTABLE f'), powerOf('b ACCOUNTABLE f', { jurisdiction: 'province' })];
    const everywhere = responsible({ powers, places: [] }, {});
    expect(everywhere).toMatchObject({ status: 'STATED', competence: 'SOLE' });
    expect(everywhere.holdings).toHaveLength(3);
  });

  test('is no place for a power about the very body that is asked about: that is about it wherever it is held', () => {
    const powers = [powerOf('inspectors SUPERVISOR watch', { object: 'body', jurisdiction: 'elsewhere' })];
    expect(supervised({ powers })).toMatchObject({ status: 'STATED' });
    expect(supervised({ powers }, { jurisdiction: 'here' })).toMatchObject({ status: 'NOT_STATED' });
  });

  test('is one with the others of its place: who supervises all that is there supervises the body too', () => {
    const powers = [
      powerOf('inspectors SUPERVISOR watch', { object: 'body', jurisdiction: 'province' }),
      powerOf('council SUPERVISOR watch', { jurisdiction: 'province' }),
    ];
    const places = ['here', 'province'];
    const found = supervised({ powers, places });
    expect(found.holdings.map(({ holder }) => holder).sort()).toEqual(['council', 'inspectors']);
    expect(supervised({ powers, places: ['province'] }, { jurisdiction: 'province' }).holdings).toHaveLength(2);
    expect(supervised({ powers: powers.slice(1), places }).holdings).toHaveLength(1);
  });
});

describe('competence is judged', () => {
  test('among those in charge, and not those who perform or take part', () => {
    const powers = [powerOf('a ACCOUNTABLE f'), powerOf('b RESPONSIBLE f'), powerOf('c PARTICIPANT f')];
    expect(responsible({ powers }).competence).toBe('SOLE');
    expect(responsible({ powers: powers.slice(1) }).competence).toBe('VACANT');
  });

  test('without delegates (委托), and with those on whom it was conferred (授权)', () => {
    const own = powerOf('a ACCOUNTABLE f');
    const given = powerOf('b ACCOUNTABLE f', { delegatedFrom: own.id });
    expect(responsible({ powers: [own, { ...given, origin: 'DELEGATION' }] }).competence).toBe('SOLE');
    expect(responsible({ powers: [own, { ...given, origin: 'CONFERRAL' }] }).competence).toBe('CONFLICTING');
    expect(responsible({ powers: [{ ...given, origin: 'DELEGATION' }] })).toMatchObject({
      status: 'STATED',
      competence: 'VACANT',
    });
  });

  test('among holders of the whole, then of what contains it, then of its parts', () => {
    const whole = powerOf('a ACCOUNTABLE f');
    const containing = [powerOf('b ACCOUNTABLE whole'), powerOf('c ACCOUNTABLE whole')];
    const parts = [powerOf('d LEAD f.1'), powerOf('e LEAD f.2')];
    expect(responsible({ powers: [...parts, ...containing, whole] }).competence).toBe('SOLE');
    expect(responsible({ powers: [...parts, ...containing] }).competence).toBe('CONFLICTING');
    expect(responsible({ powers: parts }).competence).toBe('CONFLICTING');
    expect(responsible({ powers: parts.slice(1) }).competence).toBe('SOLE');
  });

  test('by all that is held, though a holder is listed once', () => {
    const delegated = powerOf('a ACCOUNTABLE f', { origin: 'DELEGATION' });
    const answered = responsible({ powers: [delegated, powerOf('a ACCOUNTABLE f.1')] });
    expect(named(answered)).toEqual(['a ACCOUNTABLE f']);
    expect(answered.competence).toBe('SOLE');
  });

  test('by the body that a post is in, not by the post', () => {
    const powers = [powerOf('a ACCOUNTABLE f'), powerOf('head ACCOUNTABLE f', { body: 'a' })];
    expect(responsible({ powers }).competence).toBe('SOLE');
  });

  test('for approval among those who approve or deliberate, for supervision among those who supervise', () => {
    const approving = answer(
      questions.whoAuthorizes,
      { function: 'f' },
      { asked: f, powers: [powerOf('a APPROVER f'), powerOf('b ACCOUNTABLE f')] },
    );
    expect(approving).toMatchObject({ competence: 'SOLE' });
    expect(named(approving)).toEqual(['a APPROVER f']);
    const watching = [
      powerOf('a SUPERVISOR watch', { object: 'body' }),
      powerOf('b PARTICIPANT watch', { object: 'body' }),
    ];
    expect(supervised({ powers: watching }).competence).toBe('SOLE');
  });
});

describe('supervision', () => {
  const over = { object: 'body' };

  test('is never by the body itself', () => {
    expect(supervised({ powers: [powerOf('body SUPERVISOR watch')] })).toMatchObject({
      status: 'NOT_STATED',
      holdings: [],
      reason: 'The only supervisor on record is body itself.',
    });
  });

  test('is by the others, where the body itself is one of them', () => {
    expect(named(supervised({ powers: [powerOf('body SUPERVISOR watch'), powerOf('a SUPERVISOR watch')] }))).toEqual([
      'a SUPERVISOR watch',
    ]);
  });

  test('is by one further out, where the body itself is the only one here', () => {
    const powers = [
      powerOf('body SUPERVISOR watch'),
      powerOf('court SUPERVISOR watch', { jurisdiction: 'province', scope: '*' }),
    ];
    expect(supervised({ powers })).toMatchObject({
      status: 'IMPLIED',
      reason: null,
      holdings: [{ holder: 'court', through: ['watch', 'province'] }],
    });
  });

  test('is never by a post of the body itself', () => {
    expect(supervised({ powers: [powerOf('head SUPERVISOR watch', { body: 'body' })] }).holdings).toEqual([]);
  });

  test('names who takes part after who supervises, and only where somebody does so by the same function', () => {
    const powers = [
      powerOf('p PARTICIPANT watch', over),
      powerOf('q PARTICIPANT other', over),
      powerOf('s SUPERVISOR watch', over),
    ];
    expect(named(supervised({ powers }))).toEqual(['s SUPERVISOR watch', 'p PARTICIPANT watch']);
    expect(named(supervised({ powers: powers.slice(0, 2) }))).toEqual([]);
  });
});

describe('an answer is open', () => {
  const powers = [powerOf('s SUPERVISOR watch', { object: 'body' })];

  test('where its source leaves the very list open that it is made of', () => {
    const { open, cites } = supervised({ powers, openLists: [openList('body', 'SUPERVISOR')] });
    expect(open).toBe(true);
    expect(cites).toContain('open');
  });

  test('not where another list of the same body is open', () => {
    expect(supervised({ powers, openLists: [openList('body', 'MEMBER_OF')] }).open).toBe(false);
  });

  test('where the list is of what a power in it is about', () => {
    const facts = {
      asked: { id: 'watch', superiors: [], parts: [] },
      powers,
      openLists: [openList('body', 'SUPERVISOR')],
    };
    expect(answer(questions.whoSupervises, { function: 'watch' }, facts).open).toBe(true);
  });
});

describe('whatever is found', () => {
  const roles = fc.constantFrom('ACCOUNTABLE', 'LEAD', 'RESPONSIBLE', 'PARTICIPANT', 'SUPERVISOR', 'GUIDE');
  const power = fc
    .record({
      holder: fc.constantFrom('a', 'b', 'c'),
      role: roles,
      of: fc.constantFrom('f', 'f.1', 'whole', 'other'),
      jurisdiction: fc.constantFrom('here', 'province', 'country', 'elsewhere'),
      scope: fc.constantFrom(null, '*', '农村'),
    })
    .map(({ holder, role, of, ...more }) =>
      powerOf(`${holder} ${role} ${of}`, { ...more, id: JSON.stringify([holder, role, of, more]) }),
    );
  const powers = fc.uniqueArray(power, { maxLength: 8, selector: ({ id }) => id });

  test('the answer does not depend on the order in which it is found', () => {
    const shuffled = powers.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(responsible({ powers: all })).toEqual(responsible({ powers: other }));
      }),
    );
  });

  test('it is vacant without a holder, and stated or implied only with one', () => {
    fc.assert(
      fc.property(powers, (all) => {
        const { status, holdings, competence } = responsible({ powers: all });
        expect(status === 'STATED' || status === 'IMPLIED').toBe(holdings.length > 0);
        if (holdings.length === 0) expect(competence).toBe('VACANT');
      }),
    );
  });

  test('a power over something else, or in a role that was not asked for, changes nothing', () => {
    fc.assert(
      fc.property(powers, (all) => {
        const beside = [powerOf('d LEAD other'), powerOf('d GUIDE f'), powerOf('d SUPERVISOR f')];
        expect(responsible({ powers: [...all, ...beside] })).toEqual(responsible({ powers: all }));
      }),
    );
  });
});
