/** A part of a JSON array or object, and where it and its key stand. */
export interface JsonMember {
  readonly key: string | number;
  readonly keyAt: number;
  readonly at: number;
}

const filling = /[\s,:]*/y;
const brackets = /["[\]{}]/g;
const plain = /[^\s,\]}]*/y;

/** The direct members of the array or object that begins at a position of a text that is known to be JSON. */
export function* jsonMembers(text: string, at: number): Generator<JsonMember> {
  const object = text[at] === '{';
  if (!object && text[at] !== '[') return;
  for (let next = after(filling, text, at + 1), count = 0; !'}]'.includes(text[next] ?? ']'); count += 1) {
    const keyAt = next;
    const keyEnd = object ? endOfString(text, next) : next;
    if (object) next = after(filling, text, keyEnd);
    yield { key: object ? (JSON.parse(text.slice(keyAt, keyEnd)) as string) : count, keyAt, at: next };
    next = after(filling, text, endOfValue(text, next));
  }
}

function endOfValue(text: string, at: number): number {
  const first = text[at];
  if (first === '"') return endOfString(text, at);
  if (first !== '{' && first !== '[') return after(plain, text, at);
  let depth = 0;
  brackets.lastIndex = at;
  for (let found = brackets.exec(text); found !== null; found = brackets.exec(text)) {
    if (found[0] === '"') brackets.lastIndex = endOfString(text, found.index);
    else depth += '[{'.includes(found[0]) ? 1 : -1;
    if (depth === 0) return brackets.lastIndex;
  }
  return text.length;
}

/** Behind the closing quote of the string that begins at a position. */
export function endOfString(text: string, at: number): number {
  for (let quote = text.indexOf('"', at + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
  }
  return text.length;
}

/** Behind what a sticky pattern matches at a position. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.exec(text);
  return pattern.lastIndex;
}
