import { expect } from '@jest/globals';
import { overlay } from './arrangement.js';
import { holds } from './hold.js';
import type { Loaded } from './loaded.js';
import { commonDays, delegators, exceeds, holderOf, statusOf } from './oracle/delegation.js';
import { everyPower, worldOf } from './oracle/world.js';

holds('a power holds on the days on which all that it comes from hold, and is told where it has more than that', {
  on: 220,
  check: chains,
});

async function chains({ arrangement, ask }: Loaded) {
  const world = worldOf(arrangement, overlay);
  const all = everyPower(arrangement);
  const inView = new Set(world.authorities.map(({ id }) => id));
  const held = new Set(world.held.map(({ id }) => id));
  const asked = all.filter(({ id }) => inView.has(id));
  const answers = await Promise.all(
    asked.map(({ id }) => ask<{ answer: Answer }>(question, { id, view: { scenario: overlay, asOf: world.day } })),
  );
  const expected = asked.map(({ id }) => {
    const chain = delegators(all, id);
    return {
      status: statusOf(chain, world, arrangement),
      steps: chain.map((each) => each.id),
      validity: commonDays([...chain, ...chain.flatMap((power) => holderOf(power, arrangement))]),
      inForce: chain.every((each) => held.has(each.id)),
      exceeds: chain.some((each, at) => {
        const delegator = chain[at + 1];
        return delegator !== undefined && exceeds(each, delegator, arrangement, world.day);
      }),
    };
  });
  expect(answers.map(({ answer }) => said(answer))).toEqual(expected);
}

interface Answer {
  readonly status: string;
  readonly steps: readonly { readonly authority: { readonly id: string } }[];
  readonly validity: { readonly from: string | null; readonly to: string | null };
  readonly inForce: boolean;
  readonly excesses: readonly string[];
}
const said = ({ status, steps, validity, inForce, excesses }: Answer) => ({
  ...{ status, validity, inForce },
  steps: steps.map(({ authority }) => authority.id),
  exceeds: excesses.length > 0,
});

const question = `query ($id: ID!, $view: ViewInput) {
  answer: chainOfAuthority(authority: $id, view: $view) {
    status steps { authority { id } } validity { from to } inForce excesses
  }
}`;
