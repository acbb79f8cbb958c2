import type { Body } from '../../domain/arrangement.js';
import type { Rule } from '../../domain/rule.js';
import { citesOf } from '../../domain/rule-words.js';

/** One name, one body: within a scenario and a jurisdiction. */
export const dq5: Rule = {
  id: 'DQ-5',
  name: '名称重复',
  nameEn: 'Ambiguous name',
  severity: 'WARNING',
  statement: 'SHOULD: no two bodies of one jurisdiction share a name or an alias.',
  cites: [],
  judged({ bodies }) {
    const named = new Map<string, Body[]>();
    for (const body of bodies) {
      for (const name of namesOf(body)) {
        const others = named.get(name);
        if (others) others.push(body);
        else named.set(name, [body]);
      }
    }
    const shared = [...named].filter(([, all]) => all.length > 1);
    return {
      examined: named.size,
      breaches: shared.map(([name, all]) => ({
        statement: `${all.length} bodies are called ${name}.`,
        subjects: [...all.map(({ id }) => id).sort(), `name:${name}`],
        cites: citesOf(all),
      })),
    };
  },
};

const namesOf = ({ name, aliases }: Body): Iterable<string> =>
  aliases.length === 0 ? [name] : new Set([name, ...aliases]);
