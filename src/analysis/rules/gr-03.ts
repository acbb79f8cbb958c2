import type { Arrangement } from '../../domain/arrangement.js';
import type { OrganizationKind } from '../../domain/organization.js';
import type { Rule } from '../../domain/rule.js';
import { citesOf, statedAbsences } from '../../domain/rule-words.js';

/** 无专业管理机构: no permanent management body is dedicated to the domain, be it a ministry, a bureau or another. */
export const gr03: Rule = {
  id: 'GR-03',
  name: '无专业管理机构',
  nameEn: 'No dedicated body',
  severity: 'ERROR',
  statement: 'MUST: a permanent management body is dedicated to the domain.',
  cites: ['S013'],
  judged(arrangement) {
    const { domains, jurisdiction } = arrangement;
    const judged = domains.map(({ id, name }) => ({
      id,
      name,
      has: hasDedicatedBody(arrangement, id),
      stated: statedAbsences(arrangement, 'DEDICATED_BODY').filter(({ domain }) => (domain ?? id) === id),
    }));
    return {
      examined: judged.length,
      breaches: judged
        .filter(({ has, stated }) => !has || stated.length > 0)
        .map(({ id, name, has, stated }) => ({
          statement: has
            ? `A source states that no permanent management body is dedicated to ${name}; another records one.`
            : `No permanent management body is dedicated to ${name}${stated.length > 0 ? ', and a source says so' : ''}.`,
          subjects: [jurisdiction, id, ...stated.map((absence) => absence.id)],
          cites: citesOf(stated),
        })),
    };
  },
};

/** Kinds of bodies that manage. A leading group decides, its office prepares, an institution carries out. */
const managing: ReadonlySet<OrganizationKind> = new Set([
  'MANAGEMENT_BODY',
  'COMMISSION',
  'DEPARTMENT',
  'STATE_BUREAU',
]);

const hasDedicatedBody = ({ bodies }: Arrangement, domain: string): boolean =>
  bodies.some(({ kind, temporary, dedicatedTo }) => managing.has(kind) && temporary !== true && dedicatedTo === domain);
