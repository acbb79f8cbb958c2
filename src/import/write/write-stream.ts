import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file piece by piece, some at once; says whether there was anything to write, and writes no file where there was nothing. */
export async function writeStream(
  path: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<boolean> {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  let file: Awaited<ReturnType<typeof open>> | undefined;
  const flush = async () => {
    if (waiting.length === 0) return;
    if (!file) await mkdir(dirname(path), { recursive: true });
    file ??= await open(path, 'w');
    await file.writeFile(Buffer.concat(waiting));
    [waiting, bytes] = [[], 0];
  };
  try {
    for await (const piece of pieces) {
      const buffer = typeof piece === 'string' ? Buffer.from(piece) : piece;
      waiting.push(buffer);
      bytes += buffer.length;
      if (bytes >= together) await flush();
    }
    await flush();
    return file !== undefined;
  } finally {
    await file?.close();
  }
}
const together = 1 << 18;
