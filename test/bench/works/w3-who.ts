import type { Comparable, Work } from '../work.js';

interface Data {
  readonly whoSupervises: {
    readonly status: string;
    readonly holdings: readonly {
      readonly role: string;
      readonly certainty: string;
      readonly holder: { readonly id: string; readonly name: string };
      readonly authority: { readonly id: string };
    }[];
  };
}

/** The powers in each jurisdiction around, nearest first; `power` says what is told of a power `a` of a `holder`. */
const places = (power: string) => `
    MATCH above = (:Entity {id: $function})-[:PART_OF*0..10]->(f:Function)
    WITH f.id AS id, length(above) AS distance ORDER BY distance
    WITH collect(id) AS line
    WITH line, [(:Entity {id: $function})<-[:PART_OF*1..10]-(part:Function) | part.id] AS parts
    MATCH around = (:Entity {id: $jurisdiction})-[:PART_OF*0..10]->(j:Jurisdiction)
    WITH line, parts, j.id AS place, length(around) AS far ORDER BY far
    CALL (line, parts, place) {
      UNWIND line + parts AS function
      MATCH (a:Authority {function: function, jurisdiction: place})-[:HELD_BY]->(holder)
      WHERE a.role IN ['SUPERVISOR', 'PARTICIPANT']
        AND a.scenario = $scenario AND a.validFrom <= $day AND $day < a.validTo
      RETURN collect(${power}) AS powers
    }
    WITH line, powers, far, EXISTS {
      MATCH (x:Absence {scenario: $scenario})
      WHERE x.absent IN ['HOLDER', 'SUPERVISOR', 'EVALUATION'] AND x.function IN line AND $jurisdiction IN x.jurisdictions
    } AS denied`;

/** Who supervises a function in a jurisdiction. */
export const w3: Work = {
  name: 'W3',
  title: 'who supervises a function in a jurisdiction on a day',
  goals: { N: { must: 10, aim: 20 }, C: { aim: 3 } },
  asks: `MATCH (a:Authority {role: 'SUPERVISOR'}) WHERE a.scenario = $scenario AND a.jurisdiction IS NOT NULL
    WITH a.function AS function, a.jurisdiction AS jurisdiction, min(a.hash) AS hash
    RETURN function, jurisdiction ORDER BY hash LIMIT 2000`,
  ours: {
    text: `query ($function: ID!, $jurisdiction: ID!, $view: ViewInput) {
    whoSupervises(matter: { function: $function, jurisdiction: $jurisdiction }, view: $view) {
      status
      holdings { role certainty holder { id name } authority { id } }
    }
  }`,
    fromData: ([data]) => {
      const { status, holdings } = (data as Data).whoSupervises;
      return answer(
        status,
        holdings.map(({ role, certainty, holder, authority }) =>
          holding(authority.id, role, certainty, holder.id, holder.name),
        ),
      );
    },
  },
  peer: {
    text: `query ($function: ID!, $jurisdiction: ID!, $scenario: String!, $day: Int!) {
    supervision(function: $function, jurisdiction: $jurisdiction, scenario: $scenario, day: $day) {
      line denied powers { id role certainty holder name function }
    }
  }`,
    fromData: ([data]) =>
      judged(
        (data as Peer).supervision.map(({ line, denied, powers }) => ({
          line,
          denied,
          powers: powers.map((each) => [each.id, each.role, each.certainty, each.holder, each.name, each.function]),
        })),
      ),
  },
  statement: `${places('[a.id, a.role, a.certainty, holder.id, holder.name, function]')}
    RETURN line, powers, denied ORDER BY far`,
  fromRows: (rows) => judged(rows as unknown as Place[]),
};

/** The same for a server whose answers are objects. */
export const supervision = `${places('a {.id, .role, .certainty, holder: holder.id, name: holder.name, function: function}')}
    WITH line, powers, denied ORDER BY far
    RETURN {line: line, powers: powers, denied: denied} AS place`;

interface Peer {
  readonly supervision: readonly {
    readonly line: readonly string[];
    readonly denied: boolean;
    readonly powers: readonly {
      readonly id: string;
      readonly role: string;
      readonly certainty: string;
      readonly holder: string;
      readonly name: string;
      readonly function: string;
    }[];
  }[];
}

/** The nearest place where anybody holds it; what is reached through more than one function is told once. */
function judged(places: readonly Place[]): Comparable {
  const denied = places[0]?.denied === true;
  const near = places.findIndex(({ powers }) => powers.length > 0);
  const place = places[near];
  if (!place || (near > 0 && denied)) return answer(denied ? 'STATED_NONE' : 'NOT_STATED', []);
  const { line, powers } = place;
  const found = powers
    .map((power) => ({ power, distance: line.indexOf(power[5]), implied: near > 0 }))
    .sort(nearestFirst);
  const listed = new Set<string>();
  const holdings = found.filter(({ power, distance }) => {
    const key = `${power[3]} ${power[1]}`;
    if (listed.has(key)) return distance === 0 && near === 0;
    if (distance >= 0) listed.add(key);
    return true;
  });
  const sure = holdings.map(({ power, distance, implied }) => (implied || distance > 0 ? 'IMPLIED' : power[2]));
  return answer(
    sure.includes('IMPLIED') ? 'IMPLIED' : 'STATED',
    holdings.map(({ power: [id, role, , holder, name] }, at) => holding(id, role, sure[at] ?? '', holder, name)),
  );
}

interface Place {
  /** The function asked about, then those that contain it. */
  readonly line: readonly string[];
  readonly powers: readonly Power[];
  readonly denied: boolean;
}
type Power = readonly [id: string, role: string, certainty: string, holder: string, name: string, of: string];
interface Found {
  readonly power: Power;
  /** 0: the function asked about; more: one that contains it; -1: a part of it. */
  readonly distance: number;
}

const nearestFirst = (one: Found, other: Found) => rank(one) - rank(other) || (one.power[0] < other.power[0] ? -1 : 1);
const rank = ({ distance }: Found) => (distance < 0 ? Number.MAX_SAFE_INTEGER : distance);

const holding = (authority: string, role: string, certainty: string, holder: string, name: string) =>
  `${authority}: ${role} ${holder} ${name} ${certainty}`;
const answer = (status: string, holdings: readonly string[]): Comparable => ({
  status,
  holdings: [...holdings].sort(),
});
