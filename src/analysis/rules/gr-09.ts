import type { Staffing } from '../../domain/performance.js';
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
      unknown: partly.map(
        (staffing) =>
          `Not all of unit, quota and staff${forDomain(arrangement, staffing)} is known of ${nameOf(arrangement, staffing.organization)}.`,
      ),
    };
  },
};

const withouts = ({ unit, quota, technicalStaff }: Staffing): (boolean | null)[] => [
  unit === null ? null : !unit,
  quota === null ? null : quota === 0,
  technicalStaff === null ? null : technicalStaff === 0,
];

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
