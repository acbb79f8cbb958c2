import type { Arrangement, Dated, Power } from '../arrangement.js';
import { wholesOf } from '../catalogue.js';
import { inside } from './places.js';
import { firstDay, isOn, mayNotHaveBegun, type Needing, type World } from './world.js';

/** A power, then the one that it was delegated from, and so on, whatever the day. */
export function delegators(powers: readonly Power[], id: string | null): Power[] {
  const power = powers.find((each) => each.id === id);
  return power ? [power, ...delegators(powers, power.delegatedFrom)] : [];
}

/** The holder of a power, with its body where it is a post: the power holds as long as they are there. */
export function holderOf({ holder }: Power, { posts, organizations }: Arrangement): Dated[] {
  const post = posts.find(({ id }) => id === holder);
  const body = organizations.find(({ id }) => id === (post?.organization ?? holder));
  return [post, body].filter((each) => each !== undefined);
}

/** A power needs its holder, and a post its body. */
export const powerNeeds = (power: Power, arrangement: Arrangement): Needing => {
  const [holder, body] = holderOf(power, arrangement);
  return [power, ...(holder ? [[holder, ...(body ? [[body] as const] : [])] as const] : [])];
};

/** The days on which all of some things hold: the last beginning and the first end. */
export const commonDays = (powers: readonly Dated[]) => ({
  from:
    powers
      .flatMap(({ from }) => (from === null ? [] : firstDay(from)))
      .sort()
      .at(-1) ?? null,
  to:
    powers
      .flatMap(({ to }) => (to === null ? [] : firstDay(to)))
      .sort()
      .at(0) ?? null,
});

/** Whether a power has more than its delegator, or was delegated without leave. */
export function exceeds(power: Power, delegator: Power, { jurisdictions }: Arrangement, day: string): boolean {
  return (
    !(power.function === delegator.function || wholesOf(power.function).includes(delegator.function)) ||
    (delegator.jurisdiction !== null &&
      (power.jurisdiction === null || !inside(jurisdictions, power.jurisdiction, delegator.jurisdiction))) ||
    isMoreThan(power.role, delegator.role) ||
    (delegator.object !== null && power.object !== delegator.object) ||
    (power.from !== null && delegator.from !== null && firstDay(power.from) < firstDay(delegator.from)) ||
    (delegator.to !== null && (power.to === null || firstDay(power.to) > firstDay(delegator.to))) ||
    delegator.mayDelegateFurther === false ||
    (delegator.delegatedFrom !== null && delegator.mayDelegateFurther === null) ||
    !isOn(delegator, day)
  );
}

/** What a role may hand on beside itself; those in charge, everything. */
const givenBy = (role: string): readonly string[] => (role === 'PARTICIPANT' ? [] : ['RESPONSIBLE', 'PARTICIPANT']);
const isMoreThan = (role: string, delegators: string) =>
  !['ACCOUNTABLE', 'LEAD', role].includes(delegators) && !givenBy(delegators).includes(role);

/** Where the chain ends in a law; in the statement that there is none; or in nothing. */
export function statusOf(chain: readonly Power[], { absences, day }: World, arrangement: Arrangement): string {
  const origin = chain.at(-1);
  if ((origin?.basis.length ?? 0) > 0) {
    const isUnsure = (power: Power) =>
      power.certainty === 'IMPLIED' || (isOn(power, day) && mayNotHaveBegun(powerNeeds(power, arrangement), day));
    return chain.some(isUnsure) ? 'IMPLIED' : 'STATED';
  }
  const denied = absences.some(
    ({ absent, function: of, jurisdictions }) =>
      absent === 'LEGAL_AUTHORIZATION' &&
      jurisdictions.includes(origin?.jurisdiction ?? '') &&
      (of === null || (origin !== undefined && [origin.function, ...wholesOf(origin.function)].includes(of))),
  );
  return denied ? 'STATED_NONE' : 'NOT_STATED';
}
