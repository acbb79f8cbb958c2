import type { CommandQuestion } from '../command-question.js';
import { table } from '../table.js';

interface Vacancy {
  readonly held: number;
  readonly vacant: number;
  readonly notKnown: number;
}
interface Answer {
  readonly jurisdictions: number;
  readonly span: {
    readonly min: number | null;
    readonly median: number | null;
    readonly max: number | null;
    readonly distribution: readonly { readonly reports: number; readonly bodies: number }[];
  };
  readonly layers: readonly { readonly depth: number; readonly bodies: number; readonly posts: number }[];
  readonly heads: Vacancy;
  readonly posts: Vacancy;
  readonly coverage: readonly { readonly domain: string; readonly functions: number; readonly covered: number }[];
}

/** Span and layers. */
export const structureQuestion: CommandQuestion<Answer> = {
  source: `query ($jurisdiction: ID!, $subtree: Boolean, $view: ViewInput) {
    answer: structure(jurisdiction: $jurisdiction, subtree: $subtree, view: $view) {
      jurisdictions
      span { min median max distribution { reports bodies } }
      layers { depth bodies posts }
      heads { held vacant notKnown } posts { held vacant notKnown }
      coverage { domain functions covered share }
    }
  }`,
  shown: ({ jurisdictions, span, layers, heads, posts, coverage }) =>
    [
      `${jurisdictions} jurisdictions; ${spoken(span)}`,
      table(
        ['layer', 'bodies', 'posts'],
        layers.map((layer) => [layer.depth, layer.bodies, layer.posts].map(String)),
      ),
      table(
        ['', 'held', 'vacant', 'not known'],
        Object.entries({ 'head posts': heads, 'all posts': posts }).map(([name, { held, vacant, notKnown }]) => [
          name,
          ...[held, vacant, notKnown].map(String),
        ]),
      ),
      table(
        ['domain', 'functions', 'covered'],
        coverage.map(({ domain, functions, covered }) => [domain, String(functions), String(covered)]),
      ),
    ].join('\n\n'),
};

const spoken = ({ min, median, max, distribution }: Answer['span']): string =>
  median === null
    ? 'no body has a direct report.'
    : `direct reports: ${min} to ${max}, in the middle ${median} (${distribution.map(({ reports, bodies }) => `${bodies} with ${reports}`).join(', ')}).`;
