import { expect } from '@jest/globals';
import { overlay, type Arrangement } from './arrangement.js';
import { holds } from './hold.js';
import type { Loaded } from './loaded.js';
import { answerOf, waysUp } from './oracle/chain.js';
import { upperEnd } from './oracle/command.js';
import { mayNotHaveBegun, worldOf, type Needing, type World } from './oracle/world.js';

holds('the chain goes by superiors, heads and posts step by step, every way, and ends as it must', {
  on: 330,
  check: chains,
});

async function chains({ arrangement, ask }: Loaded) {
  const world = worldOf(arrangement, overlay);
  const chainOf = async (of: string) =>
    (await ask<{ answer: Answer }>(question, { of, view: { scenario: overlay, asOf: world.day } })).answer;
  const bodies = await Promise.all(world.organizations.map(({ id }) => chainOf(id)));
  for (const [at, { id }] of world.organizations.entries()) {
    const ways = waysUp(id, world, arrangement);
    const answer = bodies[at];
    if (!answer) throw new Error('An answer is missing.');
    const expected = ways.map(({ outcome, subjects }) => [outcome, ...subjects].join(' ')).sort();
    expect(
      answer.paths.map(({ outcome, steps }) => [outcome, ...steps.map(({ subject }) => subject.id)].join(' ')).sort(),
    ).toEqual(expected);
    expect({ id, ...saidBy(answer, world) }).toEqual({ id, ...answerOf(ways) });
  }
  const held = [...world.posts, ...arrangement.persons].map(({ id }) => chainOf(id));
  for (const { paths } of [...bodies, ...(await Promise.all(held))]) {
    for (const { steps } of paths) {
      for (const [at, step] of steps.entries()) {
        const before = steps[at - 1];
        expect([step, before ? isStep(world, arrangement, before.subject.id, step) : step.tie === null]).toEqual([
          step,
          true,
        ]);
      }
    }
  }
}

/** The outcome, and whether its best path is stated; of what a source gives only the month or year, the status tells. */
function saidBy(
  { status, outcome, paths: [best] }: Answer,
  { organizations, relations, appointments, posts, exOfficio, day }: World,
) {
  const sure = best?.steps.every(({ certainty }) => certainty === 'STATED');
  const facts = new Set(
    best?.steps.flatMap(({ tie, fact, subject }) => [
      ...(fact && tie !== 'IN' ? [fact.id] : []),
      ...(tie === 'EX_OFFICIO' ? [subject.id] : []),
    ]),
  );
  const endOf = (id: string): Needing[] =>
    [...organizations, ...posts].filter((each) => each.id === id).map((each) => [each]);
  const used: Needing[] = [
    ...relations
      .filter(({ id }) => facts.has(id))
      .map((tie): Needing => [tie, ...endOf(tie.source), ...endOf(tie.target)]),
    ...[...appointments, ...posts, ...exOfficio].filter(({ id }) => facts.has(id)).map((one): Needing => [one]),
  ];
  const doubtful = used.some((each) => mayNotHaveBegun(each, day));
  expect(status).toBe(outcome === 'BROKEN' ? 'NOT_STATED' : doubtful || !sure ? 'IMPLIED' : 'STATED');
  return { outcome, sure };
}

/** Whether the fact that a step names leads where it goes; a reporting line may lead to a post that has ended. */
function isStep(
  world: World,
  { posts: ever }: Arrangement,
  from: string,
  { subject: { id: to }, tie, fact, certainty }: Step,
): boolean {
  const { appointments, exOfficio, posts, relations } = world;
  const has = <T extends { readonly id: string }>(all: readonly T[], fits: (one: T) => boolean) =>
    all.some((one) => one.id === fact?.id && fits(one));
  const asSure = (one: { readonly certainty: string }) => one.certainty === 'STATED' || certainty === 'IMPLIED';
  switch (tie) {
    case null:
      return false;
    case 'HEADED_BY':
      return has(posts, (post) => post.head && post.id === to && post.organization === from && asSure(post));
    case 'IN':
      return has(ever, (post) => post.id === from && post.organization === to);
    case 'EX_OFFICIO':
      return has(exOfficio, (rule) => rule.post === from && rule.follows === to && asSure(rule));
    case 'HELD_BY':
      return has(appointments, ({ post, person, ...one }) => post === from && person === to && asSure(one));
    case 'HOLDS':
      return has(appointments, ({ post, person, ...one }) => post === to && person === from && asSure(one));
    default:
      return has(relations, (one) => {
        const ends = upperEnd(one);
        return one.type === tie && ends?.lower === from && ends.upper === to && asSure(one);
      });
  }
}

interface Step {
  readonly subject: { readonly id: string };
  readonly tie: string | null;
  readonly fact: { readonly id: string } | null;
  readonly certainty: string;
}
interface Answer {
  readonly status: string;
  readonly outcome: string;
  readonly paths: readonly { readonly outcome: string; readonly steps: readonly Step[] }[];
}

const question = `query ($of: ID!, $view: ViewInput) {
  answer: accountabilityChain(of: $of, view: $view) {
    status outcome paths { outcome steps { subject { id } tie fact { id } certainty } }
  }
}`;
