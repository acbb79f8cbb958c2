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
  judged({ bodies, ties, powers, assignments, peopled }) {
    const unsourced = [
      ...bodies.filter(isUnsourced).map(({ id }) => ({ id, of: [] })),
      ...ties.filter(isUnsourced).map(({ id, source, target }) => ({ id, of: [source, target] })),
      ...powers.filter(isUnsourced).map(({ id, body, function: over }) => ({ id, of: [body, over] })),
      ...assignments.filter(isUnsourced).map(({ id, organization, system }) => ({ id, of: [organization, system] })),
    ].sort(
      // The same order, whatever that of the graph is.
      (one, other) => (one.id < other.id ? -1 : 1),
    );
    const archetypes = bodies.filter(({ archetype }) => archetype);
    const posts = [...grouped(peopled, ({ organization, post }) => `${organization}\n${post}`).values()];
    return {
      examined: bodies.length + ties.length + powers.length + assignments.length,
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

const isUnsourced = ({ cites }: { readonly cites: readonly string[] }): boolean => cites.length === 0;
