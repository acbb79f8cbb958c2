const start = 'urn:quanze:';

/** An id of ours as other formats carry it, so that it comes back as it was. */
export const ownIri = (id: string): string => `${start}${encodeURIComponent(id)}`;

/** The id of ours that an id or IRI of another format carries; null where it is not one of ours. */
export function ownIdIn(key: string): string | null {
  if (!key.startsWith(start)) return null;
  try {
    return decodeURIComponent(key.slice(start.length));
  } catch {
    return key.slice(start.length);
  }
}
