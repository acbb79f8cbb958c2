import { changeKinds } from '../../../domain/change-event.js';
import { dateSaid } from '../foreign/date-said.js';
import { daySaid } from './day-said.js';
import { labelsOf } from './labels-of.js';
import type { OrgFile } from './org-file.js';
import { dct, prov } from './vocabulary.js';

/** States what happened to bodies; what kind of change it is, its type says or the numbers before and after do. */
export function stateEvents({ described, ties, classes, idOf, items }: OrgFile): void {
  for (const thing of classes.events) {
    const at = described.things.get(thing) ?? { line: 1, column: 1 };
    const of = (pairs: typeof ties.original) =>
      pairs.filter(({ from }) => from === thing).map(({ to }) => idOf('o', to));
    const [originals, resulting] = [of(ties.original), of(ties.resulting)];
    const [type] = described.of(thing, dct('type'));
    const [date] = described.of(
      thing,
      dct('date'),
      dct('created'),
      dct('issued'),
      prov('endedAtTime'),
      prov('startedAtTime'),
    );
    const [note] = described.of(thing, dct('description'));
    const told = note?.value ?? labelsOf(described, thing).name;
    const item = {
      id: idOf('e', thing),
      kind: changeKinds.find((kind) => kind === type?.value) ?? kindBy(originals.length, resulting.length),
      date: dateSaid((date && daySaid(described, date))?.value ?? date?.value),
      originals,
      resulting,
      ...(told !== undefined && { note: told }),
    };
    items.add('changeEvents', item, at, { date: date?.place ?? at });
  }
  for (const { from, to, place } of [...ties.original, ...ties.resulting])
    if (!classes.events.has(from))
      items.lost(place, `'${from.slice(0, 80)}' is no change event: that it changed '${to.slice(0, 80)}' is left out`);
}

function kindBy(before: number, after: number) {
  if (before === 0) return 'ESTABLISH';
  if (after === 0) return 'DISSOLVE';
  if (before > 1 && after === 1) return 'MERGE';
  return before === 1 && after > 1 ? 'SPLIT' : 'OTHER';
}
