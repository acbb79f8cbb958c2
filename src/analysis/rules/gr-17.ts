import type { Arrangement } from '../../domain/arrangement.js';
import { domainsMeant } from '../../domain/domains-meant.js';
import type { PolicyDomain } from '../../domain/policy-domain.js';
import type { Breach, Rule } from '../../domain/rule.js';
import { citesOf } from '../../domain/rule-words.js';

/** 审批缺环: the route of a class of objects lacks a step that it must pass, or passes them in the wrong order. */
export const gr17: Rule = {
  id: 'GR-17',
  name: '审批缺环',
  nameEn: 'Broken approval route',
  severity: 'ERROR',
  statement: 'MUST: the route of a plan, budget or project passes every step that its class demands, in order.',
  cites: ['S077', 'S082'],
  judged({ mechanisms, domains }) {
    const passages = mechanisms.flatMap((mechanism) =>
      mechanism.objects.map((object) => {
        const demanding = domains.filter((domain) => rolesFor(domain, object) !== undefined);
        return { mechanism, object, domains: domainsMeant(mechanism.domain, demanding) };
      }),
    );
    const cases = passages.filter((passage) => passage.domains.length === 1);
    return {
      examined: cases.length,
      breaches: cases.flatMap(breachOf),
      unknown: passages
        .filter((passage) => passage.domains.length > 1)
        .map(
          ({ mechanism, object, domains: meant }) =>
            `For the ${object} of which of ${meant.map(({ name }) => name).join(', ')} ${mechanism.name} is the route is not said.`,
        ),
    };
  },
};

/** That a class of objects of a domain goes through a mechanism. */
interface Passage {
  readonly mechanism: Arrangement['mechanisms'][number];
  readonly object: string;
  readonly domains: readonly PolicyDomain[];
}

/** The roles that the route of a class must pass, in order; undefined where the domain demands nothing of it. */
const rolesFor = ({ routes }: PolicyDomain, object: string): string[] | undefined =>
  routes
    .map((route) => route.split(': '))
    .find(([of]) => of === object)?.[1]
    ?.split(' ');

function breachOf({ mechanism, object, domains: [domain] }: Passage): Breach[] {
  const demanded = (domain && rolesFor(domain, object)) ?? [];
  // A step under a condition is a step: whoever may leave it out, such as what is urgent, takes another route by right.
  const roles = mechanism.steps.map(({ role }) => role);
  const missing = demanded.filter((role) => !roles.includes(role));
  const fault =
    missing.length > 0
      ? `lacks ${missing.join(', ')}`
      : isInOrder(demanded, roles)
        ? null
        : `passes ${demanded.join(', ')} in another order`;
  if (fault === null || !domain) return [];
  return [
    {
      statement: `The route of ${object} by ${mechanism.name} ${fault}.`,
      subjects: [mechanism.id, `object:${object}`, domain.id],
      cites: citesOf(mechanism.steps),
    },
  ];
}

/** Whether the demanded roles come, in their order, among the roles of the steps. */
function isInOrder(demanded: readonly string[], roles: readonly string[]): boolean {
  let next = 0;
  for (const role of roles) if (role === demanded[next]) next += 1;
  return next === demanded.length;
}
