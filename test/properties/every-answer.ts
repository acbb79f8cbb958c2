import type { Arrangement } from './arrangement.js';
import { functionIds } from './catalogue.js';
import type { Loaded } from './loaded.js';

/** The answers to every question that can be asked about an arrangement, by question. */
export async function everyAnswer(
  { ask }: Loaded,
  about: Arrangement,
  view: { readonly scenario: string; readonly asOf: string },
): Promise<Readonly<Record<string, unknown>>> {
  const asks = [...everyQuestion(about)].map(async ([source, variables]) => {
    const data = await ask<object>(source, { ...variables, view });
    return [`${source.trim().slice(0, 60)} ${JSON.stringify(variables)}`, inNoScenario(data, view.scenario)] as const;
  });
  return Object.fromEntries(await Promise.all(asks));
}

/** What is said of one scenario is compared with what is said of another; findings, and sentences of a reason, in any order. */
const inNoScenario = (data: object, scenario: string): unknown =>
  JSON.parse(
    JSON.stringify(data).replaceAll(new RegExp(`${scenario}\\b`, 'g'), 'the scenario'),
    (key, value: unknown) => {
      if (key === 'reason' && typeof value === 'string') return value.split(/(?<=\.) /).sort();
      return Array.isArray(value) && /findings$/i.test(key) ? inOrder(value) : value;
    },
  );

const inOrder = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).sort();

type Ask = readonly [source: string, variables: Readonly<Record<string, unknown>>];

function* everyQuestion(about: Arrangement): Generator<Ask> {
  const { organizations, posts, persons, authorities, jurisdictions } = about;
  for (const { id } of organizations) yield [organization, { id }];
  for (const { id } of [...organizations, ...posts, ...persons]) yield [accountabilityChain, { id }];
  for (const { id } of authorities) yield [chainOfAuthority, { id }];
  for (const { id } of jurisdictions) yield [gapReport, { id }];
  for (const matter of matters(about)) yield [whoQuestions, { matter }];
  const [one, other] = organizations;
  if (one) yield [impact, { id: one.id }];
  if (one && other) yield [between, { ids: [one.id, other.id] }];
  yield [lists, {}];
}

function matters({ organizations, jurisdictions, authorities }: Arrangement): object[] {
  const held = functionIds.filter((id) => authorities.some((power) => power.function === id)).slice(0, 3);
  const place = jurisdictions.at(-1)?.id;
  return [
    ...held.flatMap((id) => [{ function: id }, { function: id, jurisdiction: place }]),
    ...organizations.slice(0, 3).map(({ id }) => ({ organization: id })),
    ...held.slice(0, 1).map((id) => ({ function: id, organization: organizations[0]?.id, jurisdiction: place })),
  ];
}

const ask = (name: string, fields: string) => `query ${name}($id: ID!, $view: ViewInput) { ${fields} }`;

const organization = ask(
  'organization',
  `organization(id: $id, view: $view) {
    id kind temporary validity { from to }
    superiors { id type certainty } subordinates(first: 100) { nodes { id } totalCount } relations { id }
    authorities(first: 100) { nodes { id role } totalCount }
    posts { id incumbents { id } superiors { id } }
    head { status reason post { id } exOfficio { id } incumbent { id } }
  }`,
);
const accountabilityChain = ask(
  'accountabilityChain',
  `accountabilityChain(of: $id, view: $view) {
    status reason outcome explanation paths { outcome steps { subject { id } tie certainty fact { id } } }
  }`,
);
const chainOfAuthority = ask(
  'chainOfAuthority',
  `authority(id: $id, view: $view) { id delegations(first: 100) { nodes { id } } }
  chainOfAuthority(authority: $id, view: $view) {
    status reason inForce excesses validity { from to } steps { authority { id } }
  }`,
);
const gapReport = ask(
  'gapReport',
  `gapReport(jurisdiction: $id, view: $view) {
    results { rule { id } outcome reason examined findings { statement severity subjects { id } } }
  }`,
);
const impact = ask(
  'impactOfDissolving',
  `impactOfDissolving(organization: $id, view: $view) {
    orphanedFunctions { id } orphanedOrganizations { id } lapsedAuthorities { id } brokenChains { id }
    openedFindings { rule { id } statement subjects { id } }
  }`,
);
const between = `query whoCoordinatesBetween($ids: [ID!]!, $view: ViewInput) {
  whoCoordinatesBetween(organizations: $ids, view: $view) {
    status reason commonSuperior { id } coordinator { id } paths { outcome steps { subject { id } } }
  }
}`;
const whoQuestions = `query who($matter: MatterInput!, $view: ViewInput) {
  whoIsResponsible(matter: $matter, view: $view) { ...told }
  whoAuthorizes(matter: $matter, view: $view) { ...told }
  whoSupervises(matter: $matter, view: $view) { ...told }
  whoCoordinates(matter: $matter, view: $view) { ...told }
}
fragment told on ResponsibilityAnswer {
  status reason explanation competence open
  holdings { holder { id } role certainty authority { id } relation { id } through { id } }
}`;
const lists = `query lists($view: ViewInput) {
  organizations(first: 100, view: $view) { nodes { id } totalCount }
  authorities(first: 100, view: $view) { nodes { id } totalCount }
  mechanisms(view: $view) { id }
}`;
