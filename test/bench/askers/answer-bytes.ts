/** Takes the bytes of an answer over HTTP as they come, and gives its body when all of it is there: it must state its length. */
export function answerBytes(): (chunk: Buffer) => string | Error | undefined {
  const chunks: Buffer[] = [];
  let come = 0;
  let body: { readonly from: number; readonly to: number } | undefined;
  const all = (last: Buffer) => (chunks.length > 1 ? Buffer.concat(chunks) : last);
  return (chunk) => {
    chunks.push(chunk);
    come += chunk.length;
    if (!body) {
      const begun = all(chunk);
      const headEnds = begun.indexOf('\r\n\r\n');
      if (headEnds < 0) return undefined;
      const [, length] = /\r\ncontent-length: *(\d+)/i.exec(begun.toString('latin1', 0, headEnds)) ?? [];
      if (length === undefined) return new Error('The answer does not state its length.');
      body = { from: headEnds + 4, to: headEnds + 4 + Number(length) };
    }
    return come < body.to ? undefined : all(chunk).toString('utf8', body.from, body.to);
  };
}
