import { isAboveItself, pathsUp } from '../../domain/chain.js';
import { levelRank } from '../../domain/level-rank.js';
import type { Relation } from '../../domain/relation.js';
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
    const { bodies, reporting, ascent, view, ties, known } = arrangement;
    const mayCircle = [...bodies.map(({ id }) => id), ...reporting].filter((id) => isAboveItself(id, ascent));
    const circles = mayCircle.flatMap((id) =>
      pathsUp(id, ascent, view.kind)
        // Said once for the bodies of the circle, and not for whoever stands below it.
        .filter(({ outcome, steps }) => outcome === 'CYCLE' && steps.at(-1)?.subject === id)
        .map(({ steps }) => ({
          on: [...new Set(steps.map(({ subject }) => subject))].sort(),
          cites: steps.flatMap(({ cites }) => cites),
        })),
    );
    const distinct = new Map(circles.map((circle) => [circle.on.join(' '), circle]));
    const pairs = ties.filter(({ type }) => type === 'COUNTERPART_OF');
    const rank = (id: string) => {
      const level = known.get(id)?.level;
      return level ? levelRank(level) : null;
    };
    // LOCAL is a level that is not said: two such bodies may stand at different ones.
    const isOpen = ({ source, target }: Relation) =>
      rank(source) === null ||
      rank(target) === null ||
      (known.get(source)?.level === 'LOCAL' && known.get(target)?.level === 'LOCAL');
    const open = pairs.filter(isOpen);
    const level = pairs.filter((pair) => !isOpen(pair) && rank(pair.source) === rank(pair.target));
    return {
      examined: bodies.length + reporting.length + pairs.length - open.length,
      unknown: open.map(
        ({ source, target }) =>
          `Whether ${nameOf(arrangement, source)} and ${nameOf(arrangement, target)} stand at different levels is not recorded.`,
      ),
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
