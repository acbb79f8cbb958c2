/** The last part of an IRI. One that many IRIs of a source end in says nothing without the one before it. */
export function lastPart(iri: string): string {
  const parts = iri.split(/[#/:]/).filter((part) => part !== '');
  const last = decoded(parts.at(-1) ?? iri);
  return /^(id|it|this|i|me|org|organi[sz]ation|post|person)$/i.test(last) && parts.length > 3
    ? `${decoded(parts.at(-2) ?? '')}.${last}`
    : last;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
