import { editDistance } from '../../format/edit-distance.js';
import { plainName } from '../plain-name.js';
import type { Cell, Row } from '../table/table.js';

export type Column =
  'reference' | 'name' | 'grade' | 'title' | 'parent' | 'organisation' | 'unit' | 'reportsTo' | 'fte' | 'profession';

export interface Columns {
  readonly at: ReadonlyMap<Column, number>;
  /** Names that are written otherwise than any that is known, and what they were taken for. */
  readonly meant: readonly { readonly cell: Cell; readonly column: Column }[];
  /** Columns with the very name of one before them. */
  readonly twice: readonly Cell[];
  /** Columns that nobody knows. */
  readonly unknown: readonly Cell[];
}

/** What departments have called the columns over the years, without blanks, case and signs. */
const known: Readonly<Record<Column, RegExp>> = {
  reference:
    /^(post)?(unique)?(post)?(ref|reference|urn)(erence)?(no|number|id|code)?$|^(unique)?post(unique)?(id|no|number)$/,
  name: /^(full|(post)?holders?|nameof(the)?postholder)?name(ofpostholder)?$|^(post)?holder$/,
  grade: /^grade/,
  title: /^(generic)?(job|post|role|position)(title|name)$|^(generic)?title$|^(job|role|position)$/,
  parent: /^(parent)?(department|dept)(name)?$|^parent(organi[sz]ation|body)$/,
  organisation: /^organi[sz]ation(al)?(name|body)?$|^(body|agency)(name)?$/,
  unit: /^(business|organi[sz]ational)?unit(name)?$|^(directorate|division)$/,
  reportsTo:
    /^report(s|ing)?(to)?(the)?(senior|line)?(manager)?(post)?(s)?(unique)?(ref|reference|id|no|number|urn)?$|^(line)?manager(s)?(post)?(unique)?(ref|reference)$/,
  fte: /^(number|no|total)?(of)?(junior)?(posts)?(in)?fte(s)?(fulltimeequivalents?)?$|^fulltimeequivalents?(fte)?$|^(number|no)ofposts$|^headcount$/,
  profession: /^profession/,
};

/** What is published beside, and is not read: pay, contacts, remarks, and what programs that made the table left in it. */
const passedOver =
  /^$|pay|salar|phone|telephone|^e?mail|contact|^notes?$|comment|^valid|function$|region|location|^uri$|^sourcefile$|^sourceline$|^(unnamed|column)|^(row|line)(no|number)?$|^index$/;

/** The names that are written the most, to know again those with a slip of the pen. */
const usual: readonly (readonly [string, Column])[] = [
  ['postuniquereference', 'reference'],
  ['jobtitle', 'title'],
  ['genericjobtitle', 'title'],
  ['parentdepartment', 'parent'],
  ['organisation', 'organisation'],
  ['reportstoseniorpost', 'reportsTo'],
  ['reportingseniorpost', 'reportsTo'],
  ['numberofpostsinfte', 'fte'],
  ['professionaloccupationalgroup', 'profession'],
];

/** Which column of a header is which; the first of two that could be the same. */
export function columnsOf(header: Row): Columns {
  const at = new Map<Column, number>();
  const meant: Columns['meant'][number][] = [];
  const unknown: Cell[] = [];
  const twice: Cell[] = [];
  const left: [number, Cell, string][] = [];
  for (const [index, cell] of header.entries()) {
    const plain = plainName(cell.text);
    const column = (Object.keys(known) as Column[]).find((each) => known[each].test(plain));
    if (column === undefined) left.push([index, cell, plain]);
    else if (!at.has(column)) at.set(column, index);
    else if (plainName(header[at.get(column) ?? 0]?.text ?? '') === plain) twice.push(cell);
  }
  for (const [index, cell, plain] of left) {
    const column = passedOver.test(plain) ? undefined : nearColumn(plain);
    if (column !== undefined && !at.has(column)) {
      at.set(column, index);
      meant.push({ cell, column });
    } else if (!passedOver.test(plain)) unknown.push(cell);
  }
  return { at, meant, twice, unknown };
}

const nearColumn = (plain: string): Column | undefined =>
  plain.length > 40 ? undefined : usual.find(([name]) => editDistance(plain, name) <= name.length / 6)?.[1];
