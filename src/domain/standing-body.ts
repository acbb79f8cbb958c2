import type { Arrangement, Body } from './arrangement.js';

/** Internal units of one body are that body: the nearest that they are a part of and that is no unit itself. */
export function standingBody({ known, ties }: Arrangement, id: string): string {
  let parts: readonly string[] = [id];
  for (let steps = 0; steps <= 8 && parts.length > 0; steps += 1) {
    const [body] = parts.filter((each) => known.get(each)?.kind !== 'INTERNAL_UNIT').sort();
    if (body !== undefined) return body;
    const units = parts;
    parts = ties.filter(({ type, source }) => type === 'PART_OF' && units.includes(source)).map(({ target }) => target);
  }
  return id;
}

const deliberative = new Set([
  'LEADING_GROUP',
  'COORDINATION_GROUP',
  'JOINT_CONFERENCE',
  'WORKING_GROUP',
  'ADVISORY_BODY',
]);

/** A leading group decides, it does not manage; neither does a temporary body. */
export const canIntegrate = (body: Body | undefined): boolean =>
  body !== undefined && body.temporary !== true && !deliberative.has(body.kind);
