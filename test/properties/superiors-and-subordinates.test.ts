import { expect } from '@jest/globals';
import { overlay } from './arrangement.js';
import { holds } from './hold.js';
import type { Loaded } from './loaded.js';
import { tiesAbove, tiesBelow } from './oracle/command.js';
import { worldOf } from './oracle/world.js';

interface Identified {
  readonly id: string;
}
const ids = (all: readonly Identified[]) => all.map(({ id }) => id).sort();

holds('every tie of command is seen from both of its ends, and no other tie is', {
  on: 165,
  check: bothEnds,
});

async function bothEnds({ arrangement, ask }: Loaded) {
  const { relations, standing, organizations, posts, day } = worldOf(arrangement, overlay);
  const view = { scenario: overlay, asOf: day };
  const answers = await Promise.all(
    arrangement.organizations.map(async ({ id }) => {
      const { organization } = await ask<Ends>(ends, { id, view });
      return [id, organization && seen(organization)];
    }),
  );
  const exists = new Set(ids(organizations));
  const expected = arrangement.organizations.map(({ id }) => [
    id,
    exists.has(id)
      ? {
          superiors: ids(tiesAbove(standing, id)),
          subordinates: ids(tiesBelow(standing, id)),
          total: tiesBelow(standing, id).length,
          all: ids(
            relations
              .filter(({ source, target }) => source === id || target === id)
              .filter((tie) => tie.type === 'SUCCESSOR_OF' || standing.includes(tie)),
          ),
        }
      : null,
  ]);
  expect(answers).toEqual(expected);
  const lines = await Promise.all(
    posts.map(({ id }) => ask<{ post: { superiors: Identified[] } | null }>(lineUp, { id, view })),
  );
  expect(lines.map(({ post }) => post && ids(post.superiors))).toEqual(
    posts.map(({ id, organization }) => (exists.has(organization) ? ids(tiesAbove(standing, id)) : null)),
  );
}

interface Seen {
  readonly superiors: readonly Identified[];
  readonly subordinates: { readonly nodes: readonly Identified[]; readonly totalCount: number };
  readonly relations: readonly Identified[];
}
interface Ends {
  readonly organization: Seen | null;
}
const seen = ({ superiors, subordinates, relations }: Seen) => ({
  superiors: ids(superiors),
  subordinates: ids(subordinates.nodes),
  total: subordinates.totalCount,
  all: ids(relations),
});

const ends = `query ($id: ID!, $view: ViewInput) {
  organization(id: $id, view: $view) {
    superiors { id } subordinates(first: 100) { nodes { id } totalCount } relations { id }
  }
}`;
const lineUp = `query ($id: ID!, $view: ViewInput) { post: node(id: $id, view: $view) { ... on Post { superiors { id } } } }`;
