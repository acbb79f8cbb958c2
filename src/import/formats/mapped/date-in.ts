/** A date that is written in a form such as DD/MM/YYYY, as we write dates; the text itself where it is not in that form. */
export function dateIn(text: string, form: string): string {
  const parts: string[] = [];
  const pattern = form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/YYYY|MM|DD/g, (part) => {
    parts.push(part);
    return part === 'YYYY' ? '(\\d{4})' : form === 'YYYYMMDD' ? '(\\d\\d)' : '(\\d\\d?)';
  });
  const found = new RegExp(`^${pattern}$`).exec(text);
  if (!found) return text;
  const of = (part: string) => found[parts.indexOf(part) + 1];
  const given = [
    parts.includes('YYYY') && of('YYYY'),
    parts.includes('MM') && of('MM'),
    parts.includes('DD') && of('DD'),
  ];
  return given.flatMap((each) => (each ? [each.padStart(2, '0')] : [])).join('-');
}
