import type { Row } from '../table/table.js';

export type Column =
  'reference' | 'name' | 'grade' | 'title' | 'parent' | 'organisation' | 'unit' | 'reportsTo' | 'fte' | 'profession';

/** What departments have called the columns over the years, without blanks, case and signs. Pay and contacts are not read. */
const known: Readonly<Record<Column, RegExp>> = {
  reference: /^(post)?(unique)?(post)?(ref|reference|urn)(erence)?(no|number|id)?$|^postid$/,
  name: /^(full|(post)?holders?|nameof(the)?postholder)?name(ofpostholder)?$|^(post)?holder$/,
  grade: /^grade/,
  title: /^(generic)?(job|post)(title|name)$|^(generic)?title$/,
  parent: /^parent(department|dept|organi[sz]ation|body)$/,
  organisation: /^organi[sz]ation(al)?(name|body)?$|^(body|agency)(name)?$/,
  unit: /^(business|organi[sz]ational)?unit(name)?$|^(directorate|division)$/,
  reportsTo:
    /^report(s|ing)?(to)?(the)?(senior|line)?(manager)?(post)?(s)?(unique)?(ref|reference)?$|^(line)?manager(s)?(post)?(unique)?(ref|reference)$/,
  fte: /^(number|no)?(of)?(junior)?(posts)?(in)?fte(s)?$|^(number|no)ofposts$/,
  profession: /^profession/,
};

/** Which column of a header is which; the first of two that could be the same. */
export function columnsOf(header: Row): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  for (const [index, { text }] of header.entries()) {
    const plain = text.toLowerCase().replaceAll(/[^a-z]/g, '');
    const column = (Object.keys(known) as Column[]).find((each) => known[each].test(plain));
    if (column !== undefined && !found.has(column)) found.set(column, index);
  }
  return found;
}
