import type { Arrangement, Body } from '../../domain/arrangement.js';
import { waysOf, type HeadPost } from '../../domain/head-post.js';
import { leadingBodies } from '../../domain/leading-bodies.js';
import { lowerAndUpper } from '../../domain/relation.js';
import type { Breach, Rule } from '../../domain/rule.js';
import { citesOf } from '../../domain/rule-words.js';

/** 首脑不符: the head of a leading body is not the top leader of its own jurisdiction's government. */
export const gr12: Rule = {
  id: 'GR-12',
  name: '首脑不符',
  nameEn: 'Wrong head',
  severity: 'ERROR',
  statement: 'MUST: a leading body is headed by the top leader of its government.',
  cites: ['S052'],
  judged(arrangement) {
    const leading = leadingBodies(arrangement).filter(
      // One of another jurisdiction is judged there, beside its own government.
      ({ kind, jurisdiction }) => kind !== 'GOVERNMENT' && jurisdiction === arrangement.jurisdiction,
    );
    const governmental = leading.filter((body) => !isOfTheParty(arrangement, body));
    if (leading.length > 0 && governmental.length === 0) {
      return {
        examined: 0,
        breaches: [],
        notApplicable: 'The leading body is one of the Party; the rule speaks of governments.',
      };
    }
    const judged = governmental.map((body) => ({ body, ...judgedOf(arrangement, body) }));
    const open = judged.flatMap(({ unknown }) => unknown ?? []);
    return {
      examined: judged.length - open.length,
      breaches: judged.flatMap(({ body, wrong }) => wrong.map((head) => breachOf(body, head))),
      unknown: open,
    };
  },
};

const isOfTheParty = ({ ties, known }: Arrangement, { id, kind }: Body) =>
  kind === 'PARTY_BODY' ||
  ties.some((tie) => {
    const ends = lowerAndUpper(tie);
    return ends?.lower === id && known.get(ends.upper)?.kind === 'PARTY_BODY';
  });

interface Judged {
  readonly wrong: readonly HeadPost[];
  readonly unknown?: string;
}

function judgedOf(arrangement: Arrangement, { id, name }: Body): Judged {
  const { headPosts, jurisdiction } = arrangement;
  // Heads that something is known of: a post that is followed ex officio, or a holder.
  const heads = headPosts.filter(
    ({ organization, post, followed }) => organization === id && (followed.length > 0 || post.holders.length > 0),
  );
  if (heads.length === 0) return { wrong: [], unknown: `Who heads ${name} is not recorded.` };
  const wrong = heads.filter((head) => !isTopLeader(head, jurisdiction));
  // A person can be compared with the leader of the government only where that one is known; a post says which it is.
  const byPerson = wrong.some(({ followed }) => followed.length === 0);
  return byPerson && !isLeaderKnown(arrangement)
    ? { wrong: [], unknown: `Who leads the government of ${jurisdiction} is not recorded.` }
    : { wrong };
}

/** By every way, where the post follows several: whoever holds one of these heads the body. */
const isTopLeader = (head: HeadPost, jurisdiction: string): boolean =>
  waysOf(head).every(
    ([post, ...followed]) =>
      followed.some(({ governs }) => governs === jurisdiction) ||
      [post, ...followed].some((each) => each?.holders.some(({ governs }) => governs.includes(jurisdiction))),
  );

const isLeaderKnown = ({ headPosts, jurisdiction }: Arrangement): boolean =>
  headPosts.some(({ post }) => post.governs === jurisdiction && post.holders.length > 0);

function breachOf(body: Body, { post, followed }: HeadPost): Breach {
  const further = [...new Set(followed.flat())];
  const holders = [post, ...further].flatMap((each) => each.holders);
  return {
    statement: `${body.name} is headed by somebody who is not the top leader of its government.`,
    subjects: [body.id, post.post, ...further.map((each) => each.post), ...holders.map(({ person }) => person)],
    cites: citesOf([post, ...further.flatMap(({ rule }) => rule ?? []), ...holders]),
  };
}
