import { box, drawing, line, run, text, wrapped } from './svg.js';

/** The chain of one body, and the bodies that host those on it. */
export const chainQuery = `query {
  accountabilityChain(of: "o.etsc", view: { scenario: "NEAR" }) {
    status
    outcome
    view { scenario { id name } }
    paths {
      steps {
        tie
        certainty
        subject { __typename id name nameEn ... on Organization { relations(types: [HOSTED_BY]) {
          certainty source { id } target { id name nameEn } citations { clause { number } }
        } } }
        citations { document { title } clause { number statement } }
      }
    }
  }
}`;

interface Cited {
  readonly document: { readonly title: string };
  readonly clause: { readonly number: string; readonly statement: string } | null;
}
interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}
interface Hosting {
  readonly source: { readonly id: string };
  readonly target: Named;
  readonly certainty: string;
  readonly citations: readonly { readonly clause: { readonly number: string } | null }[];
}
interface Step {
  readonly tie: string | null;
  readonly certainty: string;
  readonly subject: Named & { readonly __typename: string; readonly relations?: readonly Hosting[] };
  readonly citations: readonly Cited[];
}
export interface ChainData {
  readonly accountabilityChain: {
    readonly status: string;
    readonly outcome: string;
    readonly view: { readonly scenario: { readonly id: string; readonly name: string } };
    readonly paths: readonly { readonly steps: readonly Step[] }[];
  };
}

const page = { width: 830, left: 32, top: 92 };
const size = { width: 318, height: 66, lead: 54, line: 17 };
const middle = page.left + size.width / 2;
const hostLeft = page.width - page.left - size.width;

/** Draws the first way up, the top leader above; a host stands aside, for it commands nothing. */
export function accountabilityChainPicture({ accountabilityChain: answer }: ChainData): string {
  const steps = answer.paths[0]?.steps ?? [];
  const quotes = quotedAlong(steps);
  // From the top down: the box of a step, and under it the tie that leads up to it.
  const tops = new Map<Step, number>();
  let y = page.top;
  for (const step of steps.toReversed()) {
    tops.set(step, y);
    y += size.height + gap(quotes.get(step) ?? []);
  }
  const bottom = y - size.lead;
  const { scenario } = answer.view;
  const [first] = steps;
  const title = `Up which chain does the ${first?.subject.nameEn ?? ''} answer?`;
  const asked = `accountabilityChain(of: "${first?.subject.id ?? ''}") in ${scenario.id} ${scenario.name}`;
  return drawing(page.width, bottom + 52, title, [
    text(page.left, 40, 'title', title),
    text(page.left, 64, 'note', `${asked}: ${answer.status}, ${answer.outcome}`),
    ...steps.flatMap((step) => [
      ...(step.tie === null ? [] : tie(step, tops.get(step) ?? 0, quotes.get(step) ?? [])),
      ...subject(step.subject, page.left, tops.get(step) ?? 0),
      ...hostsOf(step).flatMap((each) => host(each, tops.get(step) ?? 0)),
    ]),
    text(page.left, bottom + 32, 'small', `Clauses of 《${steps[1]?.citations[0]?.document.title ?? ''}》`),
  ]);
}

const gap = (quoted: readonly string[]) => size.lead + size.line * quoted.length;
const hostsOf = ({ subject: { id, relations = [] } }: Step) => relations.filter(({ source }) => source.id === id);
const clausesOf = ({ citations }: Step) => citations.flatMap(({ clause }) => clause ?? []);

/** What the clauses of each step say, as lines; a clause is quoted once. */
function quotedAlong(steps: readonly Step[]): ReadonlyMap<Step, readonly string[]> {
  const told = new Set<string>();
  return new Map(
    steps.map((step) => {
      const fresh = clausesOf(step).filter(({ number }) => !told.has(number) && told.add(number));
      return [step, fresh.flatMap(({ number, statement }) => wrapped(`${number}: ${plain(statement)}`, 96, 2))];
    }),
  );
}

const plain = (statement: string) => statement.replaceAll('**', '');

const subject = ({ __typename, id, name, nameEn }: Step['subject'], x: number, y: number): string[] => [
  box(x, y, size.width, size.height, __typename === 'Post' ? 'post' : 'body'),
  text(x + size.width / 2, y + 29, 'name middle', name),
  text(x + size.width / 2, y + 49, 'small middle', nameEn ?? id),
];

/** Up to the subject whose box begins at `y`, with what the sources say. */
function tie(step: Step, y: number, quoted: readonly string[]): string[] {
  const numbers = clausesOf(step)
    .map(({ number }) => number)
    .join(', ');
  const first = y + size.height + 31;
  const x = middle + 20;
  return [
    line(`M${middle} ${y + size.height + gap(quoted)} V${y + size.height + 2}`, 'tie'),
    run(x, first, ['tie-name', step.tie ?? ''], ['small', `${step.certainty}: ${numbers}`]),
    ...quoted.map((each, at) => text(x, first + 18 + size.line * at, 'small', each)),
  ];
}

/** The host, with the tie that does not command. */
function host({ target, certainty, citations }: Hosting, y: number): string[] {
  const numbers = citations.flatMap(({ clause }) => clause?.number ?? []).join(', ');
  const [from, to] = [page.left + size.width, hostLeft];
  const x = (from + to) / 2;
  return [
    line(`M${from} ${y + size.height / 2} H${to - 2}`, 'aside'),
    text(x, y + size.height / 2 - 8, 'aside-name middle', 'HOSTED_BY'),
    text(x, y + size.height / 2 + 18, 'small middle', `${certainty}: ${numbers}`),
    box(hostLeft, y, size.width, size.height, 'apart'),
    text(hostLeft + size.width / 2, y + 23, 'name middle', target.name),
    text(hostLeft + size.width / 2, y + 40, 'small middle', target.nameEn ?? target.id),
    text(hostLeft + size.width / 2, y + 58, 'aside-name middle', 'its host: houses it, is not its superior'),
  ];
}
