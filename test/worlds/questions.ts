import type { Ask, WhoQuestion } from './cases.js';
import { catalogue, list, search } from './lists.js';
import { body, thing } from './look-ups.js';
import { between, comparison, impact, route, source } from './more-questions.js';

/** A question of a case as the API takes it, and its answer in the few words in which cases expect it. */
export interface Question {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly said: (answer: never) => Readonly<Record<string, unknown>> | null;
}

export function questionOf(ask: Ask): Question {
  if ('accountabilityChain' in ask) return { ...chain, variables: { of: ask.accountabilityChain } };
  if ('head' in ask) return { ...head, variables: { id: ask.head } };
  if ('gapReport' in ask) return { ...report, variables: { jurisdiction: ask.gapReport, rules: ask.rules } };
  if ('chainOfAuthority' in ask) return { ...source, variables: { authority: ask.chainOfAuthority } };
  if ('whoCoordinatesBetween' in ask) return { ...between, variables: { organizations: ask.whoCoordinatesBetween } };
  if ('route' in ask) return { ...route, variables: { of: ask.route } };
  if ('compareScenarios' in ask) return { ...comparison, variables: ask.compareScenarios };
  if ('impactOfDissolving' in ask) return { ...impact, variables: { organization: ask.impactOfDissolving } };
  if ('organization' in ask) return { ...body, variables: { id: ask.organization } };
  if ('node' in ask) return { ...thing, variables: { id: ask.node } };
  if ('search' in ask) return { ...search, variables: { text: ask.search, kinds: ask.kinds, first: ask.first } };
  if ('all' in ask) return { ...catalogue(ask.all), variables: {} };
  if ('organizations' in ask)
    return {
      ...list('organizations', 'where', 'OrganizationFilter'),
      variables: { ...ask, narrowed: ask.organizations },
    };
  if ('authorities' in ask)
    return { ...list('authorities', 'where', 'AuthorityFilter'), variables: { ...ask, narrowed: ask.authorities } };
  if ('functions' in ask)
    return { ...list('functions', 'domain', 'String'), variables: { ...ask, narrowed: ask.functions } };
  const [[name, { roles, ...matter }]] = Object.entries(ask) as [[string, Readonly<Record<string, unknown>>]];
  return { ...who(name as WhoQuestion), variables: { matter, roles } };
}

interface Identified {
  readonly id: string;
}
const ids = (all: readonly Identified[]) => all.map(({ id }) => id);

interface Cited {
  readonly citations: readonly { readonly document: Identified; readonly clause: Identified | null }[];
}
const citations = 'citations { document { id } clause { id } }';
const cited = (all: Cited['citations']) => all.map(({ document, clause }) => (clause ?? document).id);

interface WhoAnswer extends Cited {
  readonly holdings: readonly {
    readonly holder: Identified;
    readonly role: string;
    readonly certainty: string;
    readonly through: readonly Identified[];
    readonly authority: Identified | null;
    readonly relation: Identified | null;
  }[];
}

const who = (name: WhoQuestion) => {
  const roles = name === 'whoIsResponsible';
  return {
    source: `query ($matter: MatterInput!, $view: ViewInput${roles ? ', $roles: [AuthorityRole!]' : ''}) {
      answer: ${name}(matter: $matter, view: $view${roles ? ', roles: $roles' : ''}) {
        status competence open reason explanation ${citations}
        holdings { holder { id } role certainty through { id } authority { id } relation { id } }
      }
    }`,
    said: ({ holdings, citations: sources, ...answer }: WhoAnswer) => ({
      ...answer,
      cites: cited(sources),
      rests: holdings.map(({ authority, relation }) => (authority ?? relation)?.id),
      holdings: holdings.map(({ holder, role, certainty, through }) =>
        [
          `${holder.id} ${role}`,
          ...(certainty === 'IMPLIED' ? ['implied'] : []),
          ...(through.length > 0 ? [`through ${ids(through).join(', ')}`] : []),
        ].join(' '),
      ),
    }),
  };
};

interface ChainAnswer extends Cited {
  readonly paths: readonly {
    readonly outcome: string;
    readonly steps: readonly {
      readonly subject: Identified;
      readonly tie: string | null;
      readonly fact: Identified | null;
      readonly certainty: string;
    }[];
  }[];
}

const chain = {
  source: `query ($of: ID!, $view: ViewInput) {
    answer: accountabilityChain(of: $of, view: $view) {
      status outcome reason explanation ${citations}
      paths { outcome steps { subject { id } tie fact { id } certainty } }
    }
  }`,
  said: ({ paths, citations: sources, ...answer }: ChainAnswer) => ({
    ...answer,
    cites: cited(sources),
    paths: paths.map(({ outcome, steps }) =>
      [outcome, ...steps.map(({ subject, tie }) => (tie === null ? subject.id : `${tie} ${subject.id}`))].join(' · '),
    ),
  }),
};

interface HeadAnswer {
  readonly head: Cited & {
    readonly post: Identified | null;
    readonly exOfficio: readonly Identified[];
    readonly incumbent: { readonly certainty: string; readonly person: Identified } | null;
  };
}

const head = {
  source: `query ($id: ID!, $view: ViewInput) {
    answer: organization(id: $id, view: $view) {
      head { status reason post { id } exOfficio { id } incumbent { certainty person { id } } ${citations} }
    }
  }`,
  said: ({ head: { post, exOfficio, incumbent, citations: sources, ...answer } }: HeadAnswer) => ({
    ...answer,
    post: post?.id ?? null,
    exOfficio: ids(exOfficio),
    incumbent: incumbent?.person.id ?? null,
    certainty: incumbent?.certainty ?? null,
    cites: cited(sources),
  }),
};

interface ReportAnswer {
  readonly results: readonly {
    readonly rule: Identified;
    readonly outcome: string;
    readonly reason: string | null;
    readonly examined: number;
    readonly findings: readonly (Cited & { readonly severity: string; readonly subjects: readonly Identified[] })[];
  }[];
}

const report = {
  source: `query ($jurisdiction: ID!, $rules: [ID!], $view: ViewInput) {
    answer: gapReport(jurisdiction: $jurisdiction, rules: $rules, view: $view) {
      results { rule { id } outcome reason examined findings { severity subjects { id } ${citations} } }
    }
  }`,
  said: ({ results }: ReportAnswer) =>
    Object.fromEntries(
      results.map(({ rule, findings, ...result }) => [
        rule.id,
        {
          ...result,
          about: findings.map(({ severity, subjects }) => `${severity} ${ids(subjects).join(' ')}`).sort(),
          cites: [...new Set(findings.flatMap(({ citations: sources }) => cited(sources)))].sort(),
        },
      ]),
    ),
};
