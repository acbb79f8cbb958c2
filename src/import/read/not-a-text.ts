/** Why a file is not the text that its name says, where its first bytes tell; null where they do not. */
export function notAText(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (start.startsWith('PK\x03\x04'))
    return 'is a workbook or another packed file, and no text: name it .xlsx, or save it as CSV';
  if (start.startsWith('\xd0\xcf\x11\xe0')) return 'is an old workbook (.xls), and no text: save it as .xlsx or CSV';
  if (start.startsWith('%PDF')) return 'is a PDF, and no data file';
  if (/^(\xef\xbb\xbf)?\s*<(!doctype html|html|head|body)\b/i.test(start)) return 'is a web page, and no data file';
  return null;
}
