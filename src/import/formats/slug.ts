/** A name as a part of an id: small letters and digits of any script, and hyphens between them. */
export const slug = (name: string, most = 60): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, most)
    .replace(/-$/, '')
    .normalize();
