import { pictureOf, type Picture, type PictureEdge } from '../domain/picture.js';
import type { View } from '../domain/view.js';
import { viewAsk } from '../store/batched.js';
import { authorityOf } from '../store/decode/authority-of.js';
import { absenceOf } from '../store/decode/statement-of.js';
import { entityById, type StoredEntity } from '../store/entities.js';
import { stepsOf } from '../store/mechanisms.js';
import { tiesAmong } from '../store/pictured-ties.js';
import { relationsById } from '../store/relations.js';
import type { Store } from '../store/store.js';

/** What shows a finding: the facts among its subjects, and whatever holds between the things that it is about. */
export async function pictureOfFinding(store: Store, subjects: readonly string[], view: View): Promise<Picture | null> {
  const asserted = (await Promise.all(subjects.map((id) => factsOf(store, id)))).flat();
  const ids = [...new Set([...subjects, ...asserted.flatMap(({ from, to }) => [from, to])])];
  return pictureOf([...asserted, ...(await tiesAmong(store, { ...viewAsk(view), ids }))]);
}

/** What a subject asserts, where it is a fact or a mechanism. */
async function factsOf(store: Store, id: string): Promise<PictureEdge[]> {
  const entity = await entityById(store, id);
  if (entity?.label === 'Mechanism') return stepEdges(store, id);
  if (entity) return edgesOf(entity);
  const relations = await relationsById(store, id);
  return relations.map(({ source, type, target, certainty }) => ({
    from: source,
    tie: type,
    to: target,
    certainty,
    fact: id,
  }));
}

function edgesOf({ label, properties }: StoredEntity): PictureEdge[] {
  if (label === 'Authority') {
    const { id, holder, role, function: of, object, certainty } = authorityOf(properties);
    const over = { from: holder, tie: role, to: of, certainty, fact: id };
    return object === null ? [over] : [over, { from: of, tie: 'ABOUT', to: object, certainty, fact: id }];
  }
  if (label !== 'Absence') return [];
  const { id, absent, function: of, jurisdictions } = absenceOf(properties);
  if (of === null) return [];
  return jurisdictions.map((from) => ({ from, tie: `NO_${absent}`, to: of, certainty: 'STATED', fact: id }));
}

const stepEdges = async (store: Store, mechanism: string): Promise<PictureEdge[]> =>
  (await stepsOf(store, mechanism)).flatMap(({ id, actor, role }) =>
    actor === null ? [] : [{ from: mechanism, tie: role, to: actor, certainty: 'STATED', fact: id }],
  );
