/** A date as other formats write it, without the hour and the zone; undefined where there is none. What is no date stays, to be refused. */
export function dateSaid(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'string') return value;
  const plain = value.trim();
  if (plain === '' || plain === '..') return undefined;
  return /^(\d{4}(-\d\d){0,2})(T.*|Z|[+-]\d\d:\d\d)?$/.exec(plain)?.[1] ?? plain;
}
