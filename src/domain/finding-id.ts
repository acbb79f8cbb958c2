/**
 * The id of a finding: the rule, the jurisdiction where it is found, and a digest (FNV-1a, 64 bits) of the scenario and what
 * the finding is about. The same fault in the same view has the same id, run after run, and can be found again by it.
 */
export function findingId(scenario: string, rule: string, jurisdiction: string, subjects: readonly string[]): string {
  // Four digits of 16 bits, the lowest first: a country has many findings, and big integers are slow.
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  for (const character of [scenario, rule, ...[...subjects].sort()].join('\u0000')) {
    const code = character.codePointAt(0) ?? 0;
    a ^= code & 0xffff;
    b ^= code >>> 16;
    // Times 0x100000001b3: by 0x1b3 in place, and by 0x100 two digits up and one half.
    const low = a * 0x1b3;
    const second = b * 0x1b3 + (low >>> 16);
    const third = c * 0x1b3 + a * 0x100 + (second >>> 16);
    d = (d * 0x1b3 + b * 0x100 + (third >>> 16)) & 0xffff;
    [a, b, c] = [low & 0xffff, second & 0xffff, third & 0xffff];
  }
  return `${rule}:${jurisdiction}:${[d, c, b, a].map((each) => each.toString(16).padStart(4, '0')).join('')}`;
}

/** What an id says of its finding; null where it is no finding's. */
export function readFindingId(id: string): { readonly rule: string; readonly jurisdiction: string } | null {
  const [, rule, jurisdiction] = /^([^:]+):(.+):[0-9a-f]{16}$/su.exec(id) ?? [];
  return rule === undefined || jurisdiction === undefined ? null : { rule, jurisdiction };
}
