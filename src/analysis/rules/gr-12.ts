import type { Arrangement, Body } from '../../domain/arrangement.js';
import type { HeadPost } from '../../domain/head-post.js';
import { leadingBodies } from '../../domain/leading-bodies.js';
import type { Breach, Rule } from '../../domain/rule.js';
import { citesOf } from '../../domain/rule-words.js';

/** 首脑不符: the head of a leading body is not the top leader of its government. */
export const gr12: Rule = {
  id: 'GR-12',
  name: '首脑不符',
  nameEn: 'Wrong head',
  severity: 'ERROR',
  statement: 'MUST: a leading body is headed by the top leader of its government.',
  cites: ['S052'],
  judged(arrangement) {
    const leading = leadingBodies(arrangement).filter(({ kind }) => kind !== 'GOVERNMENT');
    const governmental = leading.filter((body) => !isOfTheParty(arrangement, body));
    if (leading.length > 0 && governmental.length === 0) {
      return {
        examined: 0,
        breaches: [],
        notApplicable: 'The leading body is one of the Party; the rule speaks of governments.',
      };
    }
    const headed = governmental.map((body) => ({ body, heads: headsOf(arrangement, body) }));
    return {
      examined: headed.filter(({ heads }) => heads.length > 0).length,
      breaches: headed.flatMap(({ body, heads }) => heads.flatMap((head) => breachOf(body, head))),
      unknown: headed
        .filter(({ heads }) => heads.length === 0)
        .map(({ body }) => `Who heads ${body.name} is not recorded.`),
    };
  },
};

const isOfTheParty = ({ ties, known }: Arrangement, { id, kind }: Body) =>
  kind === 'PARTY_BODY' ||
  ties.some(
    ({ source, target, type }) =>
      source === id && type !== 'SUCCESSOR_OF' && type !== 'MEMBER_OF' && known.get(target)?.kind === 'PARTY_BODY',
  );

/** Heads that something is known of: a post that is followed ex officio, or a holder. */
const headsOf = ({ headPosts }: Arrangement, { id }: Body): HeadPost[] =>
  headPosts.filter(
    ({ organization, post, followed }) => organization === id && (followed.length > 0 || post.holders.length > 0),
  );

function breachOf(body: Body, { post, followed }: HeadPost): Breach[] {
  const byPost = followed.some(({ top }) => top);
  const byPerson = [post, ...followed].some(({ holders }) => holders.some(({ top }) => top));
  if (byPost || byPerson) return [];
  const holders = [post, ...followed].flatMap((each) => each.holders);
  return [
    {
      statement: `${body.name} is headed by somebody who is not the top leader of its government.`,
      subjects: [body.id, post.post, ...followed.map((each) => each.post), ...holders.map(({ person }) => person)],
      cites: citesOf([post, ...followed.flatMap(({ rule }) => rule ?? []), ...holders]),
    },
  ];
}
