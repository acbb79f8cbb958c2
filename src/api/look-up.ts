import { findingById } from '../analysis/finding-by-id.js';
import { ruleCatalogue } from '../analysis/rule-catalogue.js';
import { isInView, type Viewable } from '../domain/in-view.js';
import { holdsOn } from '../domain/period.js';
import type { View } from '../domain/view.js';
import { viewAsk } from '../store/batched.js';
import { withSuperiors } from '../store/bodies.js';
import { scenariosById } from '../store/scenarios.js';
import { periodOf } from '../store/days.js';
import { clauseOf, documentOf } from '../store/decode/document-of.js';
import { exOfficioById } from '../store/ex-officio.js';
import { relationsById } from '../store/relations.js';
import type { ApiContext } from './context.js';
import { then, type MaybePromise } from './maybe-promise.js';
import { shownFinding } from './resolvers/shown-finding.js';
import { show } from './show.js';
import { AuthorityType } from './types/authority-type.js';
import { CitationType, ClauseType, DocumentType } from './types/document-types.js';
import type { NodeType } from './types/node-type.js';
import { OrganizationType } from './types/organization-type.js';
import { AppointmentType, PostType } from './types/post-types.js';
import { ExOfficioRuleType, RelationObjectType } from './types/relation-type.js';
import { FindingType, RuleType } from './types/rule-types.js';
import { ScenarioType } from './types/scenario-type.js';

/** Anything by id, whether or not it exists in the view; null for an unknown id. */
export const anyNode = (context: ApiContext, id: string, view: View): MaybePromise<NodeType | null> =>
  then(context.entity(id), (entity) => {
    if (entity?.label === 'Clause') return clauseNode(context, id);
    if (entity?.label === 'Scenario') return scenarioNode(context, id);
    return entity ? (show(entity, view) ?? null) : tieRuleOrFinding(context, id, view);
  });

/** What is no node of the graph, and has an id. */
async function tieRuleOrFinding(context: ApiContext, id: string, view: View): Promise<NodeType | null> {
  const [relation] = await relationsById(context.store, id);
  if (relation) return new RelationObjectType(relation, view);
  const [rule] = await exOfficioById(context.store, id);
  if (rule) return new ExOfficioRuleType(rule, view);
  const judged = ruleCatalogue.find((each) => each.id === id);
  if (judged) return new RuleType(judged);
  const finding = await findingById(context.store, id, view);
  return finding && shownFinding(finding, view);
}

/** Anything by id that exists in the view, with what it is of; else null. */
export const nodeInView = (context: ApiContext, id: string, view: View): MaybePromise<NodeType | null> =>
  then(anyNode(context, id, view), (node) => {
    if (node === null || [ScenarioType, RuleType, FindingType].some((Type) => node instanceof Type)) return node;
    const { record } = node as NodeType & { readonly record: Viewable };
    if (!isInView(view, record)) return null;
    if (node instanceof RelationObjectType) return withBothEnds(context, node, view);
    const of = whose(node);
    return of === null ? node : then(nodeInView(context, of, view), (found) => found && node);
  });

/** A tie ends with either of its ends; but succession leads from one to another. */
async function withBothEnds(context: ApiContext, tie: RelationObjectType, view: View): Promise<NodeType | null> {
  const { type, source, target } = tie.record;
  if (type === 'SUCCESSOR_OF') return tie;
  const ends = await Promise.all([source, target].map(async (id) => context.entity(id)));
  return ends.every((each) => each && holdsOn(periodOf(each.properties), view.asOf)) ? tie : null;
}

/** The same; a body with the ties to its superiors, all of it read at once. */
export async function nodeWithSuperiors(context: ApiContext, id: string, view: View): Promise<NodeType | null> {
  const [found] = await withSuperiors(context.store, { ...viewAsk(view), id });
  if (found) context.know(found);
  const node = await nodeInView(context, id, view);
  return found && node instanceof OrganizationType ? new OrganizationType(node.record, view, found.superiors) : node;
}

/** A power ends with its holder, an appointment with its post, and a post with its body. */
function whose(node: NodeType): string | null {
  if (node instanceof AuthorityType) return node.record.holder;
  if (node instanceof AppointmentType) return node.record.post;
  return node instanceof PostType ? node.record.organization : null;
}

type Class<T> = abstract new (...args: never[]) => T;

/** An end of a fact: it always resolves, in the view or not. */
export const end = <T>(context: ApiContext, id: string, view: View, Type: Class<T>): MaybePromise<T> =>
  then(anyNode(context, id, view), (node) => {
    if (node instanceof Type) return node;
    throw new Error(`'${id}' is not a ${Type.name}.`);
  });

export const endOrNull = <T>(
  context: ApiContext,
  id: string | null,
  view: View,
  Type: Class<T>,
): MaybePromise<T | null> => (id === null ? null : end(context, id, view, Type));

/** A body, function … asked for by id: null where it does not exist in the view, or is something else. */
export const only = <T>(context: ApiContext, id: string, view: View, Type: Class<T>): MaybePromise<T | null> =>
  then(nodeInView(context, id, view), (node) => (node instanceof Type ? node : null));

export async function scenarioNode(context: ApiContext, id: string): Promise<ScenarioType> {
  const scenario = (await scenariosById(context.store)).get(id);
  if (!scenario) throw new Error(`Scenario '${id}' is not there.`);
  return new ScenarioType(scenario);
}

async function clauseNode(context: ApiContext, id: string): Promise<ClauseType | null> {
  const entity = await context.entity(id);
  if (!entity) return null;
  const clause = clauseOf(entity.properties);
  const document = await context.entity(clause.document);
  return document ? new ClauseType(clause, new DocumentType(documentOf(document.properties))) : null;
}

/** The documents and clauses that ids cite, in their order. */
export async function citations(context: ApiContext, ids: readonly string[]): Promise<CitationType[]> {
  const cited = await Promise.all(ids.map((id) => citation(context, id)));
  return cited.filter((each) => each !== null);
}

async function citation(context: ApiContext, id: string): Promise<CitationType | null> {
  const entity = await context.entity(id);
  if (entity?.label === 'Document') return new CitationType(new DocumentType(documentOf(entity.properties)), null);
  const clause = entity?.label === 'Clause' ? await clauseNode(context, id) : null;
  return clause && new CitationType(clause.document, clause);
}
