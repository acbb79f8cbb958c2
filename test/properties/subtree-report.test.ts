import { expect } from '@jest/globals';
import { overlay } from './arrangement.js';
import { holds } from './hold.js';
import { inside } from './oracle/places.js';
import { worldOf } from './oracle/world.js';
import { inOneLine, reportOf } from './reports.js';

holds('the report of a jurisdiction with all inside is that of each of them together', {
  on: 55,
  check: async (loaded) => {
    const { jurisdictions } = loaded.arrangement;
    const { day, jurisdictions: there } = worldOf(loaded.arrangement, overlay);
    const view = { scenario: overlay, asOf: day };
    const [root] = there;
    if (!root) return;
    const within = there.filter(({ id }) => inside(jurisdictions, id, root.id));
    const [whole, ...each] = await Promise.all([
      reportOf(loaded, root.id, { view, subtree: true }),
      ...within.map(({ id }) => reportOf(loaded, id, { view })),
    ]);
    expect(whole.length).toBeGreaterThan(20);
    for (const [at, result] of whole.entries()) {
      const parts = each.flatMap((report) => report[at] ?? []);
      expect(inOneLine(result).sort()).toEqual([...new Set(parts.flatMap(inOneLine))].sort());
      expect([result.rule.id, result.examined]).toEqual([
        result.rule.id,
        parts.reduce((sum, { examined }) => sum + examined, 0),
      ]);
      const outcomes = parts.map(({ outcome }) => outcome);
      expect([result.rule.id, result.outcome === 'FIRE']).toEqual([result.rule.id, outcomes.includes('FIRE')]);
      if (outcomes.every((outcome) => outcome === outcomes[0])) expect(result.outcome).toBe(outcomes[0]);
    }
  },
});
