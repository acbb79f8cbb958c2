/** A text, and where it is not what it claims to be; null where it is sound. */
export interface Decoded {
  readonly text: string;
  readonly fault: number | null;
}

/** Texts are UTF-8. Tables also come as UTF-16, as GB 18030, and as Windows-1252, which Latin-1 is a part of. */
export function decoded(bytes: Uint8Array, file: string): Decoded {
  const isTable = /\.(csv|tsv)$/i.test(file);
  const wide = isTable ? wideEncoding(bytes) : null;
  if (wide) return { text: textOf(wide, bytes), fault: null };
  const sound = soundText(bytes);
  if (sound !== null) return { text: sound, fault: null };
  if (isTable) {
    return { text: (isChinese(bytes) ? soundText(bytes, 'gb18030') : null) ?? lineByLine(bytes), fault: null };
  }
  const text = textOf('utf-8', bytes);
  return { text, fault: text.indexOf('\ufffd') };
}

const textOf = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

/** UTF-16 by its mark; without one, by the zero beside every letter of a Western text, which no other text holds. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const zeros = (side: number) => start.filter((byte, at) => byte === 0 && at % 2 === side).length;
  if (zeros(1) > start.length / 4 && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > start.length / 4 && zeros(1) === 0 ? 'utf-16be' : null;
}

/** Whether most bytes beyond ASCII stand with others, as those of Chinese words do: in a Western text each is alone. */
function isChinese(bytes: Uint8Array): boolean {
  let [together, alone, length] = [0, 0, 0];
  for (let at = 0; at <= bytes.length; at += 1) {
    if ((bytes[at] ?? 0) >= 0x80) length += 1;
    else {
      if (length >= 4) together += length;
      else alone += length;
      length = 0;
    }
  }
  return together > alone;
}

/** Where Windows-1252 differs from Latin-1, from 0x80 on; Node's own decoder of it takes the two for the same. */
const differing = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Tables that were put together of several may be in UTF-8 here and in Windows-1252 there. */
function lineByLine(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0x0a, at);
    const line = bytes.subarray(at, end === -1 ? bytes.length : end + 1);
    lines.push(soundText(line) ?? windows1252(line));
    at += line.length;
  }
  return lines.join('');
}

const windows1252 = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\x80-\x9f]/g, (each) => differing[each.charCodeAt(0) - 0x80] ?? each);

/** Null where they are not in the encoding. */
function soundText(bytes: Uint8Array, encoding = 'utf-8'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
