import type { Arrangement } from '../../domain/arrangement.js';
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
  judged(arrangement) {
    const demanded = arrangement.domains.flatMap(({ id, routes }) =>
      routes.map((route) => ({ domain: id, ...parsed(route) })),
    );
    const cases = arrangement.mechanisms.flatMap((mechanism) =>
      demanded.filter(({ object }) => mechanism.objects.includes(object)).map((demand) => ({ mechanism, ...demand })),
    );
    return {
      examined: cases.length,
      breaches: cases.flatMap(({ mechanism, domain, object, roles }) => breachOf(mechanism, domain, object, roles)),
    };
  },
};

function parsed(route: string): { object: string; roles: string[] } {
  const [object = '', roles = ''] = route.split(': ');
  return { object, roles: roles.split(' ') };
}

function breachOf(
  mechanism: Arrangement['mechanisms'][number],
  domain: string,
  object: string,
  demanded: readonly string[],
): Breach[] {
  const roles = mechanism.steps.map(({ role }) => role);
  const missing = demanded.filter((role) => !roles.includes(role));
  const fault =
    missing.length > 0
      ? `lacks ${missing.join(', ')}`
      : isInOrder(demanded, roles)
        ? null
        : `passes ${demanded.join(', ')} in another order`;
  if (fault === null) return [];
  return [
    {
      statement: `The route of ${object} by ${mechanism.name} ${fault}.`,
      subjects: [mechanism.id, `object:${object}`, domain],
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
