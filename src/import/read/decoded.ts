/** A text, and where it is not what it claims to be; null where it is sound. */
export interface Decoded {
  readonly text: string;
  readonly fault: number | null;
}

/** Texts are UTF-8. Tables also come as UTF-16 and as Windows-1252, which Latin-1 is a part of. */
export function decoded(bytes: Uint8Array, file: string): Decoded {
  if (isSound('utf-8', bytes)) return { text: textOf('utf-8', bytes), fault: null };
  if (/\.(csv|tsv)$/i.test(file)) {
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : null;
    return { text: textOf(wide ?? 'windows-1252', bytes), fault: null };
  }
  const text = textOf('utf-8', bytes);
  return { text, fault: text.indexOf('\ufffd') };
}

const textOf = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

function isSound(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
