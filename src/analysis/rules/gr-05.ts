import type { Arrangement } from '../../domain/arrangement.js';
import { isLiving } from '../../domain/is-living.js';
import { levelRank } from '../../domain/level-rank.js';
import type { Relation } from '../../domain/relation.js';
import type { Breach, Rule } from '../../domain/rule.js';
import { breachOfAbsence, citesOf, nameOf, statedAbsences } from '../../domain/rule-words.js';

/** 央地断链: counterparts at two levels, and nothing that leads, guides or manages from the upper to the lower. */
export const gr05: Rule = {
  id: 'GR-05',
  name: '央地断链',
  nameEn: 'No vertical link',
  severity: 'WARNING',
  statement: 'SHOULD: a body is led, guided or managed by its counterpart at the level above.',
  cites: ['S016'],
  judged(arrangement) {
    const { pairs, unordered } = counterparts(arrangement);
    const stated = statedAbsences(arrangement, 'VERTICAL_LINK');
    const isLinked = pairs.length === 0 ? () => true : linksIn(arrangement);
    return {
      examined: pairs.length + stated.length,
      breaches: [
        ...pairs
          .filter((pair) => !isLinked(pair) && !isLeftToItself(arrangement, pair))
          .map((pair) => unlinked(arrangement, pair)),
        ...stated.map((absence) => breachOfAbsence(arrangement, absence, 'vertical link between the levels')),
      ],
      unknown: unordered.map(
        ({ source, target }) =>
          `Which of ${nameOf(arrangement, source)} and ${nameOf(arrangement, target)} stands above the other is not recorded.`,
      ),
    };
  },
};

interface Pair {
  readonly lower: string;
  readonly upper: string;
  readonly ties: readonly Relation[];
}

/** The pairs that are counterparts, whichever way it is written; each pair once. And those of which a level is not recorded. */
function counterparts(arrangement: Arrangement): { pairs: Pair[]; unordered: Relation[] } {
  const { ties, known } = arrangement;
  const isLivingTie = isLiving(arrangement);
  const pairs = new Map<string, Pair>();
  const unordered: Relation[] = [];
  for (const tie of ties) {
    if (tie.type !== 'COUNTERPART_OF' || !isLivingTie(tie)) continue;
    const [one, other] = [known.get(tie.source)?.level, known.get(tie.target)?.level];
    if (!one || !other) unordered.push(tie);
    if (!one || !other || levelRank(one) === levelRank(other)) continue;
    const [lower, upper] = levelRank(one) > levelRank(other) ? [tie.source, tie.target] : [tie.target, tie.source];
    const key = `${lower} ${upper}`;
    pairs.set(key, { lower, upper, ties: [...(pairs.get(key)?.ties ?? []), tie] });
  }
  return { pairs: [...pairs.values()], unordered };
}

const down = new Set(['LEADS', 'LEADS_PROFESSIONALLY', 'GUIDES', 'MANAGES']);
const up = new Set(['SUBORDINATE_TO', 'ACCOUNTABLE_TO']);

const pairKey = (upper: string, lower: string) => `${upper}\u0000${lower}`;

/** Whether a tie leads from the upper of a pair to the lower. */
function linksIn({ ties }: Arrangement): (pair: Pair) => boolean {
  const linked = new Set(
    ties.flatMap(({ source, type, target }) => {
      if (down.has(type)) return pairKey(source, target);
      return up.has(type) ? pairKey(target, source) : [];
    }),
  );
  return ({ lower, upper }) => linked.has(pairKey(upper, lower));
}

/** A law leaves the lower body to itself, as in autonomous areas. */
const isLeftToItself = ({ leftToThemselves }: Arrangement, { lower, upper }: Pair) =>
  leftToThemselves.has(lower) || leftToThemselves.has(upper);

const unlinked = (arrangement: Arrangement, { lower, upper, ties }: Pair): Breach => ({
  statement: `${nameOf(arrangement, lower)} is a counterpart of ${nameOf(arrangement, upper)}, which neither leads, guides nor manages it.`,
  subjects: [lower, upper, ...ties.map(({ id }) => id).sort()],
  cites: citesOf(ties),
});
