import type { LocatedValue } from '../../read/located-value.js';
import type { SourceFile } from '../../read/source-file.js';
import type { Place } from '../../read/text-place.js';
import { collectedItems } from '../collected-items.js';
import { bodiesOf } from './bodies.js';
import { type Half, halvesIn } from './halves-in.js';
import { headsOf } from './heads-of.js';
import { stateJuniorGroups } from './junior-groups.js';
import { organogramFile } from './organogram-file.js';
import { organogramDate } from './organogram-date.js';
import { organogramSet } from './organogram-set.js';
import { type OrganogramTable, organogramTable } from './organogram-table.js';
import { noteVacantSuperiors, stateReportingLines } from './reporting-lines.js';
import { postFinder, type SeniorPost } from './senior-post.js';
import { seniorPosts } from './senior-posts.js';
import { stateSeniorPosts } from './state-senior-posts.js';
import { tellOfTable } from './tell-of-table.js';
import { whatLacks } from './what-lacks.js';

/** Reads an organogram as UK departments publish it: senior posts, groups of junior posts, or the two files of a set. */
export function readOrganogram(source: SourceFile): LocatedValue {
  const { file, until = {} } = source;
  const halves = halvesIn(source).map(readHalf);
  const [first] = halves;
  const none = { ...start, reason: 'is no organogram: no sheet of it has a header of one' };
  const faults = first ? halves.flatMap((half) => half.faults) : [none];
  if (!first || faults.length > 0) return { value: null, placeOf: () => start, faults };

  const items = collectedItems();
  const tables = (kind: OrganogramTable['kind']) =>
    halves.flatMap(({ table, ...half }) =>
      table?.kind === kind ? [{ ...table, file: half.file, named: half.named }] : [],
    );
  const senior = tables('senior');
  const junior = tables('junior');
  const records = [...senior, ...junior].flatMap((table) => table.records);
  const date = organogramDate(first, first.table?.above ?? '');
  if (date === null)
    items.noted(first.header.place, 'neither the file nor its folder is named for a day: it holds at all times');
  const set = organogramSet({ ...organogramFile(file), date }, until);
  const bodies = bodiesOf(records, set, items);
  const stated = new Set<string>();
  const cite = (table: OrganogramTable & { file: string; named: string }) => {
    const name = table.file.split(/[\\/]/).at(-1) ?? table.file;
    // By its path in the folder that is loaded: files of one name lie in many.
    const id = `uk.organogram.${table.named.slice(-150)}`;
    set.citing(id);
    if (stated.has(id)) return;
    stated.add(id);
    items.add('documents', { id, title: name, titleEn: name, kind: 'DATASET', issuedOn: set.date }, table.header.place);
  };

  for (const { table } of halves) if (table) tellOfTable(table, items);
  for (const table of senior) {
    cite(table);
    if (table.records.length === 0) items.lost(table.header.place, 'lists no post below its header');
  }
  const posts = seniorPosts(
    senior.flatMap(({ records }) => records),
    bodies,
    items,
  );
  const find = postFinder(posts);
  const heads = headsOf(posts, find, first.header, items);
  stateSeniorPosts(posts, heads, set, bodies, items);
  stateReportingLines(posts, heads, find, set, items);

  for (const table of junior) {
    cite(table);
    if (senior.length === 0)
      items.lost(
        table.header.place,
        'no table of senior posts is loaded with this one: to whom its posts report is left out',
      );
    stateJuniorGroups(table.records, senior.length === 0 ? null : find, set, bodies, items);
  }
  const reports = new Map<SeniorPost, number>();
  for (const record of records) {
    const upper = find(record.cell('reportsTo').text, bodies.organisationOf(record));
    if (upper) reports.set(upper, (reports.get(upper) ?? 0) + 1);
  }
  noteVacantSuperiors(posts, reports, items);
  return items.value({ defaults: { scenario: 'ACTUAL' } });
}

const start: Place = { line: 1, column: 1 };

function readHalf({ shown, table: { rows, faults }, ...half }: Half) {
  const table = organogramTable({ rows, faults });
  const header = rows[0]?.[0] ?? { text: '', place: { ...start, file: shown } };
  const unlike = { ...header.place, reason: `is no organogram: ${whatLacks(rows)}` };
  return { ...half, table, header, faults: [...faults, ...(table ? [] : [unlike])] };
}
