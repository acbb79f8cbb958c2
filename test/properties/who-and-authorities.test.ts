import { expect } from '@jest/globals';
import { overlay, type Arrangement } from './arrangement.js';
import { functionIds } from './catalogue.js';
import { holds } from './hold.js';
import { authoritiesList } from './lists.js';
import type { Loaded } from './loaded.js';
import { competence } from './oracle/competence.js';
import { isShown, statusOf, whoHolds } from './oracle/who.js';
import { worldOf } from './oracle/world.js';
import { pagesOf } from './pages.js';

const questions = {
  whoIsResponsible: {
    roles: ['ACCOUNTABLE', 'LEAD', 'RESPONSIBLE', 'PARTICIPANT'],
    competent: ['ACCOUNTABLE', 'LEAD'],
  },
  whoAuthorizes: { roles: ['APPROVER', 'DELIBERATOR'], competent: ['APPROVER', 'DELIBERATOR'] },
  whoSupervises: { roles: ['SUPERVISOR', 'PARTICIPANT'], competent: ['SUPERVISOR'] },
  whoCoordinates: { roles: ['COORDINATOR'], competent: ['COORDINATOR'] },
} as const;
type Name = keyof typeof questions;

holds('who holds a function is who has such a power among its own, and nobody else', {
  on: 55,
  check: async (loaded) => {
    const matters = asksAbout(loaded.arrangement);
    await Promise.all(
      (Object.keys(questions) as Name[]).flatMap((name) => matters.map((matter) => sameHolders(loaded, name, matter))),
    );
  },
});

interface Matter {
  readonly function: string;
  readonly jurisdiction: string | null;
}

/** Every function somewhere, and everywhere: each arrangement asks of one place, the next of another. */
function asksAbout({ jurisdictions, authorities }: Arrangement): Matter[] {
  const held = new Set(authorities.map((power) => power.function));
  const place = jurisdictions.at(-1)?.id ?? null;
  const other = jurisdictions[authorities.length % jurisdictions.length]?.id ?? null;
  return functionIds
    .filter((id) => held.has(id) || id.startsWith('pt.a'))
    .flatMap((id) => [null, ...new Set([place, other])].map((jurisdiction) => ({ function: id, jurisdiction })));
}

async function sameHolders(loaded: Loaded, name: Name, matter: Matter) {
  const { arrangement, ask } = loaded;
  const world = worldOf(arrangement, overlay);
  const view = { scenario: overlay, asOf: world.day };
  const { answer } = await ask<{ answer: Answer }>(questionOf(name), { matter, view });
  const { roles, competent } = questions[name];
  const { candidates, denied } = whoHolds({ ...matter, roles }, world, arrangement);
  const told = { name, matter };

  const shown = candidates.filter((held) => isShown(held, candidates));
  const pairs = (all: readonly (readonly [string, string])[]) => [...new Set(all.map((pair) => pair.join(' ')))].sort();
  expect({ ...told, holders: pairs(answer.holdings.map(({ holder, role }) => [holder.id, role])) }).toEqual({
    ...told,
    holders: pairs(shown.map(({ power }) => [power.holder, power.role])),
  });
  const rests = answer.holdings.map(({ authority }) => authority.id);
  expect(rests).toEqual(
    expect.arrayContaining(shown.filter(({ through }) => through.length === 0).map(({ power }) => power.id)),
  );
  for (const { holder, role, authority, certainty, through } of answer.holdings) {
    const held = shown.find(({ power }) => power.id === authority.id);
    expect({ holder: holder.id, role, certainty, through: through.map(({ id }) => id) }).toEqual({
      ...{ holder: held?.power.holder, role: held?.power.role, certainty: held?.certainty, through: held?.through },
    });
  }
  const listed = answer.holdings.flatMap(({ authority }) => shown.find(({ power }) => power.id === authority.id) ?? []);
  expect({ ...told, status: answer.status }).toEqual({ ...told, status: statusOf(listed, denied, world, arrangement) });

  const inRole = candidates.some(({ power }) => competent.some((role) => role === power.role));
  // A coordination function makes its holder the coordinator, in whatever role it is held.
  const deciding = name === 'whoCoordinates' && !inRole ? ['ACCOUNTABLE', 'LEAD'] : competent;
  const expected = competence(candidates, deciding, world, arrangement) ?? answer.competence;
  expect({ ...told, competence: answer.competence }).toEqual({ ...told, competence: expected });

  const holders = [...new Set(answer.holdings.map(({ holder }) => holder.id))];
  const theirs = await Promise.all(holders.map((holder) => pagesOf(loaded, authoritiesList(view, { holder }), 100)));
  expect(theirs.flat().flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(expect.arrayContaining(rests));
}

interface Answer {
  readonly status: string;
  readonly competence: string;
  readonly holdings: readonly {
    readonly holder: { readonly id: string };
    readonly role: string;
    readonly certainty: string;
    readonly authority: { readonly id: string };
    readonly through: readonly { readonly id: string }[];
  }[];
}

const questionOf = (name: Name) => `query ($matter: MatterInput!, $view: ViewInput) {
  answer: ${name}(matter: $matter, view: $view) {
    status competence holdings { holder { id } role certainty authority { id } through { id } }
  }
}`;
