import type { Arrangement } from '../../domain/arrangement.js';
import { grouped } from '../../domain/grouped.js';
import type { Rule } from '../../domain/rule.js';

/** Every assertion has a source, and nothing that only one body can have is said of a class of bodies. */
export const dq4: Rule = {
  id: 'DQ-4',
  name: '无出处',
  nameEn: 'Unsourced assertion',
  severity: 'ERROR',
  statement: 'MUST: every assertion cites a source; an archetype has neither a credit code nor a person.',
  cites: [],
  judged(arrangement) {
    const { bodies, peopled } = arrangement;
    const kinds = assertions(arrangement);
    // The same order, whatever that of the graph is.
    const unsourced = kinds.flatMap((kind) => kind.unsourced).sort((one, other) => (one.id < other.id ? -1 : 1));
    const archetypes = bodies.filter(({ archetype }) => archetype);
    const posts = [...grouped(peopled, ({ organization, post }) => `${organization}\n${post}`).values()];
    return {
      examined: kinds.reduce((sum, { examined }) => sum + examined, 0),
      breaches: [
        ...unsourced.map(({ id, of }) => ({ statement: `${id} cites no source.`, subjects: [...of, id], cites: [] })),
        ...archetypes
          .filter(({ uscc }) => uscc !== null)
          .map(({ id, name, uscc, cites }) => ({
            statement: `${name} stands for a class of bodies and has a credit code.`,
            subjects: [id, `uscc:${uscc ?? ''}`],
            cites,
          })),
        ...posts.map((persons) => ({
          statement: 'A post of a class of bodies has a person in it.',
          subjects: [
            ...new Set(persons.flatMap(({ organization, post }) => [organization, post])),
            ...persons.map(({ person }) => person).sort(),
          ],
          cites: [...new Set(persons.flatMap(({ cites }) => cites))],
        })),
      ],
    };
  },
};

/** All that is asserted of the place and its bodies; what is said of a body from elsewhere is judged where that one is. */
function assertions({ jurisdiction, bodies, ties, powers, headPosts, ...said }: Arrangement) {
  const here = new Set(bodies.map(({ id }) => id));
  const heads = headPosts.map(({ organization, post }) => ({ id: post.post, cites: post.cites, organization }));
  const holders = headPosts.flatMap(({ post: { post, holders: all } }) =>
    all.map(({ appointment, person, cites }) => ({ id: appointment, cites, post, person })),
  );
  const place = () => [jurisdiction];
  return [
    assertion(bodies, () => []),
    assertion(ties, ({ source, target }) => [source, target]),
    assertion(powers, ({ body, function: over }) => [body, over]),
    assertion(
      said.assignments.filter(({ organization }) => here.has(organization)),
      ({ organization, system }) => [organization, system],
    ),
    assertion(heads, ({ organization }) => [organization]),
    assertion(holders, ({ post, person }) => [post, person]),
    assertion(
      said.staffings.filter(({ organization }) => here.has(organization)),
      ({ organization }) => [organization],
    ),
    assertion(said.appraisals, ({ post }) => [post]),
    assertion(
      said.changes.filter(({ originals, resulting }) => here.has(originals[0] ?? resulting[0] ?? '')),
      ({ originals, resulting }) => [...originals, ...resulting],
    ),
    assertion(said.absences, place),
    assertion(said.evaluations, place),
  ];
}

/** The facts of one kind: how many there are, and which of them cite nothing, with what they are about. */
function assertion<F extends { readonly id: string; readonly cites: readonly string[] }>(
  facts: readonly F[],
  about: (fact: F) => readonly string[],
) {
  const unsourced = facts.filter(({ cites }) => cites.length === 0);
  return { examined: facts.length, unsourced: unsourced.map((fact) => ({ id: fact.id, of: about(fact) })) };
}
