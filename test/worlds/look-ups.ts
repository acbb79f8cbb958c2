interface Identified {
  readonly id: string;
}
type Period = Readonly<Record<'from' | 'to' | 'fromPrecision' | 'toPrecision', string | null>>;
type Cited = readonly { readonly document: Identified; readonly clause: Identified | null }[];
interface Tie extends Identified {
  readonly source: Identified;
  readonly type: string;
  readonly target: Identified;
  readonly aspect: string | null;
  readonly capacity: string | null;
}

const ids = (all: readonly Identified[]) => all.map(({ id }) => id);
const idOf = (one: Identified | null) => one?.id ?? null;
const cited = (all: Cited) => all.map(({ document, clause }) => (clause ?? document).id);
const citations = 'citations { document { id } clause { id } }';
const validity = 'validity { from to fromPrecision toPrecision }';
const tie = 'id source { id } type target { id } aspect capacity';

/** 2003/2008-03-15: each day as exactly as it is known. */
const span = ({ from, to, fromPrecision, toPrecision }: Period) =>
  [knownTo(from, fromPrecision), knownTo(to, toPrecision)].join('/');
const knownTo = (day: string | null, precision: string | null) =>
  (day ?? '').slice(0, precision === 'YEAR' ? 4 : precision === 'MONTH' ? 7 : 10);

const tied = ({ source, type, target, aspect, capacity }: Tie) =>
  [`${source.id} ${type} ${target.id}`, ...[aspect ?? [], capacity ?? []].flat()].join(' · ');

interface Body {
  readonly jurisdiction: Identified | null;
  readonly validity: Period;
  readonly superiors: readonly Tie[];
  readonly subordinates: { readonly nodes: readonly Tie[] };
  readonly relations: readonly Tie[];
  readonly authorities: { readonly nodes: readonly Identified[] };
  readonly posts: readonly Identified[];
  readonly changes: readonly {
    readonly kind: string;
    readonly date: string | null;
    readonly originals: readonly Identified[];
    readonly resulting: readonly Identified[];
  }[];
  readonly systems: readonly { readonly system: Identified; readonly certainty: string }[];
  readonly qualifications: readonly { readonly modality: string; readonly marker: string | null }[];
  readonly openLists: readonly { readonly of: string; readonly marker: string }[];
  readonly citations: Cited;
}

/** A body, with all that hangs on it. */
export const body = {
  source: `query ($id: ID!, $view: ViewInput) {
    answer: organization(id: $id, view: $view) {
      name nameEn aliases kind jurisdiction { id } temporary archetype ${validity}
      superiors { ${tie} } subordinates(first: 100) { nodes { ${tie} } } relations { ${tie} }
      authorities(first: 100) { nodes { id } } posts { id }
      changes { kind date originals { id } resulting { id } } doubts
      systems { system { id } certainty } qualifications { modality marker } openLists { of marker }
      ${citations}
    }
  }`,
  said: (answer: Body | null) =>
    answer && {
      ...answer,
      jurisdiction: idOf(answer.jurisdiction),
      validity: span(answer.validity),
      superiors: answer.superiors.map(tied),
      subordinates: answer.subordinates.nodes.map(tied),
      relations: answer.relations.map(tied),
      authorities: ids(answer.authorities.nodes),
      posts: ids(answer.posts),
      changes: answer.changes.map(
        ({ kind, date, originals, resulting }) =>
          `${kind} ${date ?? ''}: ${ids(originals).join(' ')} → ${ids(resulting).join(' ')}`,
      ),
      systems: answer.systems.map(({ system, certainty }) => `${system.id} ${certainty}`),
      qualifications: answer.qualifications.map(({ modality, marker }) => `${modality} ${marker ?? ''}`.trim()),
      openLists: answer.openLists.map(({ of, marker }) => `${of} ${marker}`),
      cites: cited(answer.citations),
    },
};

interface Thing {
  readonly __typename: string;
  readonly citations?: Cited;
}

/** Anything by its id, with what it says of itself. */
export const thing = {
  source: `query ($id: ID!, $view: ViewInput) {
    answer: node(id: $id, view: $view) {
      __typename
      ... on Post { name head ${citations} certainty organization { id } exOfficio { id } incumbents { person { id } } qualifications { modality marker } }
      ... on Person { name nameEn appointments { post { id } } }
      ... on Function { name group coordination domain competentOrgan { id } partOf { id } parts { id } ${citations} openLists { of marker } qualifications { modality marker } }
      ... on Jurisdiction { name code level archetype partOf { id } inside: parts(first: 100) { nodes { id } } }
      ... on System { name functions { id } ${citations} }
      ... on Document { title kind issuer issuedOn }
      ... on Clause { number statement document { id } }
      ... on Scenario { name scenarioKind: kind basedOn { id } inherits }
      ... on Authority {
        holder { id } role origin scope mayDelegateFurther authorizationPending ${validity} certainty ${citations}
        over: function { id } where: jurisdiction { id } object { ... on Organization { id } ... on System { id } }
        delegatedFrom { id } delegations(first: 100) { nodes { id } } grantedBy { id }
        legalBasis { document { id } clause { id } }
      }
      ... on Relation { ${tie} certainty ${citations} }
      ... on ChangeEvent { changeKind: kind date originals { id } resulting { id } ${citations} }
      ... on Mechanism { steps { id } }
      ... on Rule { name severity statement problem { id } }
      ... on Problem { nameEn ${citations} }
    }
  }`,
  said: (answer: Thing | null) => answer && (plain(answer) as Readonly<Record<string, unknown>>),
};

/** References by their id alone, lists of them as lists of ids, periods in short. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const fields = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(fields);
  if (names.length === 1 && (names[0] === 'id' || names[0] === 'nodes')) return plain(Object.values(fields)[0]);
  if ('fromPrecision' in fields) return span(fields as Period);
  if ('document' in fields && 'clause' in fields) return plain(fields['clause'] ?? fields['document']);
  return Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, plain(each)]));
}
