import { isCompetent } from '../../domain/holders.js';
import type { Staffing } from '../../domain/performance.js';
import type { PolicyDomain } from '../../domain/policy-domain.js';
import type { Breach, Rule } from '../../domain/rule.js';
import { breachOfAbsence, nameOf, satisfying, statedAbsences } from '../../domain/rule-words.js';
import type { Arrangement } from '../../domain/arrangement.js';

/** 三无: a body with a duty has no unit, no quota and no technical staff for it. What is not known is not zero. */
export const gr09: Rule = {
  id: 'GR-09',
  name: '三无',
  nameEn: 'Three withouts',
  severity: 'ERROR',
  statement: 'MUST: a body with a duty in a domain has a unit, a staffing quota and technical staff for it.',
  cites: ['S020'],
  judged(arrangement) {
    const stated = statedAbsences(arrangement, 'UNIT_QUOTA_STAFF');
    const known = arrangement.staffings.filter((staffing) => withouts(staffing).every((without) => without !== null));
    const partly = arrangement.staffings.filter((staffing) => !known.includes(staffing));
    const met = satisfying(arrangement, 'GR-09');
    return {
      examined: stated.length + known.length + met.length,
      breaches: [
        ...stated.map((absence) => breachOfAbsence(arrangement, absence, 'unit, quota and technical staff')),
        ...known.flatMap((staffing) => breachOf(arrangement, staffing)),
      ],
      unknown: [
        ...partly.map(
          (staffing) =>
            `Not all of unit, quota and staff${forDomain(arrangement, staffing)} is known of ${nameOf(arrangement, staffing.organization)}.`,
        ),
        ...(known.length > 0 ? arrangement.domains.flatMap((domain) => unrecorded(arrangement, domain)) : []),
      ],
    };
  },
};

const withouts = ({ unit, quota, technicalStaff }: Staffing): (boolean | null)[] => [
  unit === null ? null : !unit,
  quota === null ? null : quota === 0,
  technicalStaff === null ? null : technicalStaff === 0,
];

/** Bodies here that answer for something that the domain requires, and of which nothing is told. */
function unrecorded({ bodies, powers, staffings }: Arrangement, { id, name, required }: PolicyDomain): string[] {
  const told = new Set(staffings.filter(({ domain }) => (domain ?? id) === id).map(({ organization }) => organization));
  const charged = new Set(
    powers.filter((power) => isCompetent(power) && required.includes(power.function)).map(({ body }) => body),
  );
  const untold = bodies.filter((body) => charged.has(body.id) && !told.has(body.id));
  return untold.length === 0
    ? []
    : [`Unit, quota and staff for ${name} are not recorded of ${untold.map((body) => body.name).join(', ')}.`];
}

function breachOf(arrangement: Arrangement, staffing: Staffing): Breach[] {
  const { id, organization, domain, cites } = staffing;
  const lacking = ['unit', 'quota', 'technical staff'].filter((_, at) => withouts(staffing)[at] === true);
  if (lacking.length < 2) return [];
  return [
    {
      statement: `${nameOf(arrangement, organization)} has no ${lacking.join(', no ')}${forDomain(arrangement, staffing)}.`,
      severity: lacking.length === 3 ? 'ERROR' : 'WARNING',
      subjects: [organization, ...(domain === null ? [] : [domain]), id],
      cites,
    },
  ];
}

const forDomain = ({ catalogue }: Arrangement, { domain }: Staffing): string =>
  domain === null ? '' : ` for ${catalogue.domains.find(({ id }) => id === domain)?.name ?? domain}`;
