import { pathsUp } from '../../domain/chain.js';
import { levelRank } from '../../domain/level-rank.js';
import type { Rule } from '../../domain/rule.js';
import { nameOf } from '../../domain/rule-words.js';

/** Ties of command do not go in a circle, and counterparts stand at different levels. */
export const dq1: Rule = {
  id: 'DQ-1',
  name: '隶属成环',
  nameEn: 'Cycle in command, or counterparts of one level',
  severity: 'ERROR',
  statement: 'MUST: ties of command do not go in a circle; counterparts stand at different levels.',
  cites: [],
  judged(arrangement) {
    const { bodies, ascent, view, ties, known } = arrangement;
    const circles = bodies.flatMap(({ id }) => {
      const circle = pathsUp(id, ascent, view.kind).find(({ outcome }) => outcome === 'CYCLE');
      const steps = circle?.steps.map(({ subject }) => subject) ?? [];
      // Said once for the bodies of the circle, and not for whoever stands below it.
      return steps.at(-1) === id
        ? [{ on: [...new Set(steps)].sort(), cites: circle?.steps.flatMap(({ cites }) => cites) ?? [] }]
        : [];
    });
    const distinct = new Map(circles.map((circle) => [circle.on.join(' '), circle]));
    const pairs = ties.filter(({ type }) => type === 'COUNTERPART_OF');
    const rank = (id: string) => {
      const level = known.get(id)?.level;
      return level ? levelRank(level) : null;
    };
    const level = pairs.filter(({ source, target }) => rank(source) !== null && rank(source) === rank(target));
    return {
      examined: bodies.length + pairs.length,
      breaches: [
        ...[...distinct.values()].map(({ on, cites }) => ({
          statement: `The command of ${on.map((id) => nameOf(arrangement, id)).join(', ')} goes in a circle.`,
          subjects: on,
          cites: [...new Set(cites)],
        })),
        ...level.map(({ id, source, target, cites }) => ({
          statement: `${nameOf(arrangement, source)} and ${nameOf(arrangement, target)} are counterparts at one level.`,
          subjects: [source, target, id],
          cites,
        })),
      ],
    };
  },
};
