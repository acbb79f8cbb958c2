import type { Arrangement, Body } from './arrangement.js';

/** Internal units of one body are that body. */
export function standingBody({ known, ties }: Arrangement, id: string): string {
  let body = id;
  for (let steps = 0; steps < 8 && known.get(body)?.kind === 'INTERNAL_UNIT'; steps += 1) {
    const unit = body;
    const [whole] = ties
      .filter(({ type, source }) => type === 'PART_OF' && source === unit)
      .map(({ target }) => target)
      .sort();
    if (whole === undefined) break;
    body = whole;
  }
  return body;
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
