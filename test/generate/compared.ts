import type { Finding } from '../../src/domain/rule.js';
import type { Planted } from '../../src/generate/faults/fault.js';

export interface Compared {
  /** Planted faults that no finding shows, and findings that nobody planted; as lines to read. */
  readonly missed: readonly string[];
  readonly unexpected: readonly string[];
}

/** Sets what a report found beside what was planted: each fault shows in one finding, and each finding shows a fault. */
export function compared(planted: readonly Planted[], findings: readonly Finding[]): Compared {
  const left = new Map(findings.map((finding) => [finding.id, finding]));
  const missed: string[] = [];
  for (const fault of planted) {
    const shown = [...left.values()].find(
      ({ rule, subjects }) => rule === fault.rule && fault.subjects.every((id) => subjects.includes(id)),
    );
    if (shown) left.delete(shown.id);
    else missed.push(`${fault.rule} ${fault.jurisdiction} ${fault.kind}: ${fault.subjects.join(' ')}`);
  }
  const unexpected = [...left.values()].map(
    ({ rule, statement, subjects }) => `${rule} ${statement} ${subjects.join(' ')}`,
  );
  return { missed, unexpected };
}
