/** Small letters, digits and signs of ASCII, as ids mostly are: there is nothing to take away. */
const plain = /^[!-@[-~]*$/;

/** An id without what people do not see or tell apart: case, width, and characters that are not shown. */
export const foldedId = (id: string): string =>
  plain.test(id)
    ? id
    : id
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[\p{Cf}\p{Cc}\s\ufe00-\ufe0f]/gu, '');
