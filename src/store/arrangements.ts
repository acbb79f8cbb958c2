import type { Arrangement, Body } from '../domain/arrangement.js';
import type { Ascent } from '../domain/ascent.js';
import type { JurisdictionLevel } from '../domain/jurisdiction.js';
import type { PolicyDomain } from '../domain/policy-domain.js';
import type { View } from '../domain/view.js';
import { ascentFrom } from './ascents.js';
import { batched, eachAsk, viewAsk, type ViewAsk } from './batched.js';
import { cypher } from './cypher.js';
import { authorityOf } from './decode/authority-of.js';
import { functionOf } from './decode/function-of.js';
import { organizationOf } from './decode/organization-of.js';
import { relationOf } from './decode/relation-of.js';
import { absenceOf } from './decode/statement-of.js';
import { existsInView, factInView, saidInView } from './in-view.js';
import { text, textOrNull, texts, type Properties } from './properties.js';
import type { Store } from './store.js';

/** Bodies, powers, ties that leave or stay, stated absences of one jurisdiction, and the functions and domains of all. */
const statement = cypher`
${eachAsk}
CALL (ask) {
  MATCH (o:Organization {jurisdiction: ask.id}) WHERE ${existsInView('o')}
  RETURN collect(o) AS bodies
}
CALL (ask, bodies) {
  UNWIND bodies AS body
  MATCH (body)-[r]-(:Organization) WHERE r.tie IS NULL AND r.scenario IS NOT NULL AND ${factInView('r')}
  WITH DISTINCT r, startNode(r) AS source, endNode(r) AS target
  RETURN collect([source.id, type(r), target.id, properties(r)]) AS ties, collect(source) + collect(target) AS ends
}
CALL (ask) {
  MATCH (a:Authority {jurisdiction: ask.id}) WHERE ${factInView('a')}
  WITH a, coalesce(head([(a)-[:HELD_BY]->(:Post)-[:IN]->(post) | post]), head([(a)-[:HELD_BY]->(holder) | holder])) AS body
  RETURN collect([properties(a), body.id]) AS powers, collect(body) AS holders
}
CALL (bodies, ends, holders) {
  UNWIND bodies + ends + holders AS body
  WITH DISTINCT body
  RETURN collect([properties(body), head([(body)-[:IN]->(j:Jurisdiction) | j.level])]) AS known
}
CALL (ask) {
  MATCH (x:Absence) WHERE ask.id IN x.jurisdictions AND ${saidInView('x')}
  RETURN collect(properties(x)) AS absences
}
CALL (ask) { MATCH (f:Function) RETURN collect(properties(f)) AS functions }
CALL (ask) { MATCH (d:Domain) RETURN collect(properties(d)) AS domains }
RETURN at, [b IN bodies | b.id] AS bodies, ties, powers, known, absences, functions, domains`;

type Parts = Omit<Arrangement, 'view' | 'ascent'>;

const bodyOf = ([properties, level]: [Properties, JurisdictionLevel | null]): Body => {
  const { id, name, kind, jurisdiction, temporary, dedicatedTo, cites } = organizationOf(properties);
  return { id, name, kind, jurisdiction, level, temporary, dedicatedTo, cites };
};

const domainOf = (p: Properties): PolicyDomain => ({
  id: text(p, 'id'),
  name: text(p, 'name'),
  nameEn: textOrNull(p, 'nameEn'),
  integrating: textOrNull(p, 'integrating'),
  management: texts(p, 'management'),
});

const read = batched<ViewAsk & { readonly id: string }, Omit<Parts, 'jurisdiction'>>(statement, (row) => {
  const known = new Map(
    (row.get('known') as [Properties, JurisdictionLevel | null][]).map((each) => {
      const body = bodyOf(each);
      return [body.id, body];
    }),
  );
  const here = new Set(row.get('bodies') as string[]);
  return {
    bodies: [...known.values()].filter(({ id }) => here.has(id)),
    known,
    ties: (row.get('ties') as [string, string, string, Properties][]).map(([source, type, target, tie]) =>
      relationOf(source, type, target, tie),
    ),
    powers: (row.get('powers') as [Properties, string][]).map(([power, body]) => ({ ...authorityOf(power), body })),
    absences: (row.get('absences') as Properties[]).map(absenceOf),
    functions: new Map((row.get('functions') as Properties[]).map(functionOf).map((each) => [each.id, each])),
    domains: (row.get('domains') as Properties[]).map(domainOf),
  };
});

/** All that a view holds of a jurisdiction. */
export async function arrangementOf(store: Store, jurisdiction: string, view: View): Promise<Arrangement> {
  const ask = viewAsk(view);
  const [parts] = await read(store, { ...ask, id: jurisdiction });
  if (!parts) throw new Error('An arrangement has exactly one row.');
  const holders = new Set(parts.powers.map(({ body }) => body));
  const above = await Promise.all([...holders].map((id) => ascentFrom(store, { ...ask, id })));
  const ascent: Ascent = new Map(above.flatMap((each) => [...each]));
  return { ...parts, view, jurisdiction, ascent, domains: parts.domains.filter((domain) => isPresent(domain, parts)) };
}

/** Whether anything here belongs to a domain: a power, a dedicated body, or a stated absence. */
function isPresent(
  { id }: PolicyDomain,
  { powers, bodies, absences, functions }: Omit<Parts, 'jurisdiction'>,
): boolean {
  const isOf = (functionId: string | null) => functionId !== null && functions.get(functionId)?.domain === id;
  return (
    powers.some((power) => isOf(power.function)) ||
    bodies.some(({ dedicatedTo }) => dedicatedTo === id) ||
    absences.some((absence) => absence.domain === id || isOf(absence.function))
  );
}
