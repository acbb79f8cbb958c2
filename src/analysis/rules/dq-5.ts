import type { Body } from '../../domain/arrangement.js';
import { grouped } from '../../domain/grouped.js';
import type { Relation } from '../../domain/relation.js';
import type { Rule } from '../../domain/rule.js';
import { citesOf } from '../../domain/rule-words.js';

/** One name, one body: within a scenario and a jurisdiction. What is part of a body is called so within it. */
export const dq5: Rule = {
  id: 'DQ-5',
  name: '名称重复',
  nameEn: 'Ambiguous name',
  severity: 'WARNING',
  statement:
    'SHOULD: no two bodies of one jurisdiction share a name or an alias, unless each is part of another body than the other.',
  cites: [],
  judged({ bodies, ties }) {
    const named = new Map<string, Body[]>();
    for (const body of bodies) {
      for (const name of namesOf(body)) {
        const others = named.get(name);
        if (others) others.push(body);
        else named.set(name, [body]);
      }
    }
    const shared = [...named].filter(([, all]) => all.length > 1);
    const wholes = shared.length === 0 ? nothing : wholesBy(ties);
    return {
      examined: named.size,
      breaches: shared.flatMap(([name, all]) =>
        confusable(all, wholes).map((like) => ({
          statement: `${like.length} bodies are called ${name}.`,
          subjects: [...like.map(({ id }) => id).sort(), `name:${name}`],
          cites: citesOf(like),
        })),
      ),
    };
  },
};

const namesOf = ({ name, aliases }: Body): Iterable<string> =>
  aliases.length === 0 ? [name] : new Set([name, ...aliases]);

type Wholes = ReadonlyMap<string, ReadonlySet<string>>;
const nothing: Wholes = new Map();

/** What each body is part of. */
const wholesBy = (ties: readonly Relation[]): Wholes =>
  new Map(
    [
      ...grouped(
        ties.filter(({ type }) => type === 'PART_OF'),
        ({ source }) => source,
      ),
    ].map(([part, all]) => [part, new Set(all.map(({ target }) => target))]),
  );

/** Of bodies of one name: all, where one of them is part of nothing; else those that are part of the same. */
function confusable(bodies: readonly Body[], wholes: Wholes): Body[][] {
  if (bodies.some(({ id }) => !wholes.has(id))) return [[...bodies]];
  const within = new Map<string, Body[]>();
  for (const body of bodies)
    for (const whole of wholes.get(body.id) ?? []) within.set(whole, [...(within.get(whole) ?? []), body]);
  return [...within.values()].filter(({ length }) => length > 1);
}
