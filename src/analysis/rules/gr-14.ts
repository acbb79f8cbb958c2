import type { Arrangement, Body } from '../../domain/arrangement.js';
import type { Rule } from '../../domain/rule.js';
import { citesOf } from '../../domain/rule-words.js';

/** 一把手缺位: the execution body of a department is not in the charge of the department’s own head. */
export const gr14: Rule = {
  id: 'GR-14',
  name: '一把手缺位',
  nameEn: 'Head not in charge',
  severity: 'WARNING',
  statement: 'SHOULD: the head of a department is in charge of its execution body in person.',
  cites: ['S064'],
  judged(arrangement) {
    const cases = arrangement.bodies
      .filter(({ kind }) => kind === 'EXECUTION_BODY')
      .map((body) => ({ body, head: arrangement.headPosts.find(({ organization }) => organization === body.id) }));
    const known = cases.flatMap(({ body, head }) => (head ? [{ body, head }] : []));
    const inCharge = ({ body, head }: (typeof known)[number]) => {
      const heads = headsAbove(arrangement, body);
      const sameHolder = head.post.holders.some(({ person }) => heads.some((each) => each.persons.includes(person)));
      return sameHolder || head.followed.some(({ post }) => heads.some((each) => each.post === post));
    };
    return {
      examined: known.length,
      breaches: known
        .filter((each) => !inCharge(each))
        .map(({ body, head }) => ({
          statement: `${body.name} is not in the charge of the head of its department.`,
          subjects: [body.id, head.post.post],
          cites: citesOf([head.post]),
        })),
      unknown: cases.filter(({ head }) => !head).map(({ body }) => `Who is in charge of ${body.name} is not recorded.`),
    };
  },
};

/** The head posts of the bodies that a body is part of. */
function headsAbove({ ties, headPosts }: Arrangement, { id }: Body) {
  const wholes = ties.filter(({ source, type }) => source === id && type === 'PART_OF').map(({ target }) => target);
  return headPosts
    .filter(({ organization }) => wholes.includes(organization))
    .map(({ post }) => ({ post: post.post, persons: post.holders.map(({ person }) => person) }));
}
