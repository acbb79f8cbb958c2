import type { Arrangement, Body } from '../../domain/arrangement.js';
import { isLiving } from '../../domain/is-living.js';
import { leadingBodies } from '../../domain/leading-bodies.js';
import type { PolicyDomain } from '../../domain/policy-domain.js';
import type { Relation } from '../../domain/relation.js';
import type { Breach, Judgement, Rule } from '../../domain/rule.js';
import { citesOf } from '../../domain/rule-words.js';

/** 资源部门缺席: the heads who control people, money and plans are not members of the leading body. */
export const gr13: Rule = {
  id: 'GR-13',
  name: '资源部门缺席',
  nameEn: 'Resource departments missing',
  severity: 'ERROR',
  statement: 'MUST: the heads of the departments that control a domain’s resources are members of its leading body.',
  cites: ['S053', 'S067'],
  judged(arrangement) {
    const judgements = arrangement.domains.flatMap((domain) =>
      leadingBodies(arrangement, domain.id)
        .filter(({ kind }) => kind !== 'GOVERNMENT')
        .map((body) => judgedOf(arrangement, domain, body)),
    );
    return {
      examined: judgements.reduce((sum, { examined }) => sum + examined, 0),
      breaches: judgements.flatMap(({ breaches }) => breaches),
      unknown: judgements.flatMap(({ unknown = [] }) => unknown),
    };
  },
};

function judgedOf(arrangement: Arrangement, domain: PolicyDomain, body: Body): Judgement {
  const members = arrangement.ties
    .filter(({ type, target }) => type === 'MEMBER_OF' && target === body.id)
    .filter(isLiving(arrangement));
  const portfolios = [...domain.requiredPortfolios, ...domain.advisedPortfolios];
  if (members.length === 0) {
    return portfolios.length === 0
      ? { examined: 0, breaches: [] }
      : { examined: 0, breaches: [], unknown: [`The members of ${body.name} are not recorded.`] };
  }
  const open = arrangement.openLists.some(({ subject, of }) => subject === body.id && of === 'MEMBER_OF');
  const seats = portfolios.map((portfolio) => ({
    portfolio,
    held: members.filter((tie) => hasPortfolio(arrangement, tie, portfolio)),
  }));
  const missing = seats.filter(({ held }) => held.length === 0).map(({ portfolio }) => portfolio);
  const deputies = seats.filter(({ held }) => held.length > 0 && held.every(isDeputy));
  const unknown =
    open && missing.length > 0 ? [`${body.name} has no member for ${missing.join(', ')} on a list that is open.`] : [];
  return {
    examined: seats.length,
    breaches: [
      ...(open ? [] : missing.map((portfolio) => missingSeat(domain, body, portfolio, members))),
      ...deputies.map(({ portfolio, held }) => wrongRank(domain, body, portfolio, held)),
    ],
    unknown,
  };
}

const hasPortfolio = ({ known }: Arrangement, { source }: Relation, portfolio: string) =>
  known.get(source)?.portfolios.includes(portfolio) === true;

const isDeputy = ({ capacity }: Relation) => capacity !== null && /副|\b(deputy|vice)\b/i.test(capacity);

const missingSeat = (domain: PolicyDomain, body: Body, portfolio: string, members: readonly Relation[]): Breach => ({
  statement: `No head with the portfolio ${portfolio} is a member of ${body.name}.`,
  severity: domain.requiredPortfolios.includes(portfolio) ? 'ERROR' : 'INFO',
  subjects: [body.id, `portfolio:${portfolio}`, domain.id],
  cites: citesOf(members),
});

const wrongRank = (domain: PolicyDomain, body: Body, portfolio: string, held: readonly Relation[]): Breach => ({
  statement: `${portfolio} is represented in ${body.name} at the wrong rank: by a deputy.`,
  severity: 'WARNING',
  subjects: [body.id, `portfolio:${portfolio}`, domain.id, ...held.flatMap(({ source, id }) => [source, id])],
  cites: citesOf(held),
});
