/** Whether an answer says at least what is expected of it: of mappings what they name, of lists all and no more. */
export function meets(got: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    return Array.isArray(got) && got.length === expected.length && expected.every((each, at) => meets(got[at], each));
  }
  if (!isMapping(expected)) return got === expected;
  return isMapping(got) && Object.entries(expected).every(([name, each]) => meets(got[name], each));
}

/** Of an answer, what was expected of it: the rest is not asked for. */
export function askedFor(got: unknown, expected: unknown): unknown {
  if (!isMapping(expected) || !isMapping(got)) return got;
  return Object.fromEntries(Object.entries(expected).map(([name, each]) => [name, askedFor(got[name], each)]));
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
