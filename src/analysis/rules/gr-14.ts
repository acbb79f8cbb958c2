import type { Arrangement, Body } from '../../domain/arrangement.js';
import type { PostLink } from '../../domain/ascent.js';
import type { HeadPost } from '../../domain/head-post.js';
import { lowerAndUpper } from '../../domain/relation.js';
import type { Rule } from '../../domain/rule.js';

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
      .map((body) => ({
        body,
        inCharge: arrangement.headPosts.find(({ organization }) => organization === body.id),
        heads: headsAbove(arrangement, body),
      }));
    const judged = cases.map((each) => ({ ...each, isHead: isHeadInCharge(each) }));
    const lacking = (what: boolean | string) => judged.filter(({ isHead }) => isHead === what);
    return {
      examined: lacking(true).length + lacking(false).length,
      breaches: lacking(false).map(({ body, inCharge }) => ({
        statement: `${body.name} is not in the charge of the head of its department.`,
        subjects: [body.id, ...(inCharge ? [inCharge.post.post] : [])],
        cites: inCharge?.post.cites ?? [],
      })),
      unknown: [
        ...lacking('in charge').map(({ body }) => `Who is in charge of ${body.name} is not recorded.`),
        ...lacking('head').map(({ body }) => `Who heads the department of ${body.name} is not recorded.`),
      ],
    };
  },
};

interface Case {
  readonly inCharge: HeadPost | undefined;
  readonly heads: readonly PostLink[];
}

/** A vacant post is in nobody's charge: who would be is not known. */
function isHeadInCharge({ inCharge, heads }: Case): boolean | 'in charge' | 'head' {
  if (!inCharge || (inCharge.followed.length === 0 && inCharge.post.holders.length === 0)) return 'in charge';
  const { post, followed } = inCharge;
  const persons = heads.flatMap(({ holders }) => holders.map(({ person }) => person));
  if (followed.flat().some((each) => heads.some((head) => head.post === each.post))) return true;
  if (post.holders.some(({ person }) => persons.includes(person))) return true;
  return heads.length === 0 || (followed.length === 0 && persons.length === 0) ? 'head' : false;
}

/** The head posts of the bodies that a body is part of; where it is part of none, of those that it answers to. */
function headsAbove({ ties, headPosts }: Arrangement, { id }: Body): PostLink[] {
  const parts = ties.filter(({ source, type }) => source === id && type === 'PART_OF').map(({ target }) => target);
  const wholes =
    parts.length > 0 ? parts : ties.map(lowerAndUpper).flatMap((tie) => (tie?.lower === id ? tie.upper : []));
  return headPosts.filter(({ organization }) => wholes.includes(organization)).map(({ post }) => post);
}
