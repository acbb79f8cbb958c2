import { isFields } from './is-fields.js';
import { isPopolo } from './popolo/is-popolo.js';

/** Whether JSON is JSON-LD: it has a context or a graph, or is a thing with an IRI or a list of them. Popolo may have a context too. */
export function isJsonLd(text: string): boolean {
  if (!text.includes('"@')) return false;
  const value = parsed(text);
  const isLinked = Array.isArray(value)
    ? value.length > 0 && value.slice(0, 20).every((each: unknown) => isFields(each) && some(each, '@id', '@type'))
    : isFields(value) && some(value, ...words);
  return isLinked && !isPopolo(value);
}

const words = ['@context', '@graph', '@id', '@type'] as const;
const some = (fields: Readonly<Record<string, unknown>>, ...names: readonly string[]) =>
  names.some((name) => Object.hasOwn(fields, name));

/** What is no JSON is for others to say. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
