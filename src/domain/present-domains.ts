import type { Arrangement } from './arrangement.js';
import type { PolicyDomain } from './policy-domain.js';

/** The domains that something in the jurisdiction belongs to: a power, a dedicated body, a stated absence, a mechanism, an evaluation or a staffing. */
export function presentDomains({
  powers,
  bodies,
  absences,
  mechanisms,
  evaluations,
  staffings,
  catalogue: { functions, domains },
}: Pick<
  Arrangement,
  'powers' | 'bodies' | 'absences' | 'mechanisms' | 'evaluations' | 'staffings' | 'catalogue'
>): PolicyDomain[] {
  const present = new Set<string | null | undefined>([
    ...powers.map((power) => functions.get(power.function)?.domain),
    ...bodies.map(({ dedicatedTo }) => dedicatedTo),
    ...[...absences, ...mechanisms, ...evaluations, ...staffings].map(({ domain }) => domain),
    ...absences.map((absence) => functions.get(absence.function ?? '')?.domain),
  ]);
  return domains.filter(({ id }) => present.has(id));
}
