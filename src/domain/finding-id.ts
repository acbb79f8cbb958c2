/**
 * The id of a finding: the rule, and a digest (FNV-1a, 64 bits) of the scenario and what the finding is about. The same
 * fault in the same view has the same id, run after run.
 */
export function findingId(scenario: string, rule: string, subjects: readonly string[]): string {
  let digest = 0xcbf29ce484222325n;
  for (const character of [scenario, rule, ...[...subjects].sort()].join('\u0000')) {
    digest = BigInt.asUintN(64, (digest ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return `${rule}:${digest.toString(16).padStart(16, '0')}`;
}
