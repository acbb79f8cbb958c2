/** Numbers of ids in memory that threads share: whoever first names an id gives it the next number. */
export interface SharedNumbers {
  /** Where an id's hashes point to, or the next free place after it, stands its number and one: 0 is a free place. */
  readonly places: SharedArrayBuffer;
  /** Three hashes by number: of ten million ids, two that have all in common come up once in a million million loads. */
  readonly hashes: SharedArrayBuffer;
  /** How many numbers are given. */
  readonly count: SharedArrayBuffer;
}

/** In fewer bytes no node is stated. */
const bytesOfANode = 16;

/** Room for the ids of all nodes that files of so many bytes state; memory costs nothing until it is written to. */
export function sharedNumbers(bytes: number): SharedNumbers {
  const most = Math.ceil(bytes / bytesOfANode) + 2;
  return {
    places: new SharedArrayBuffer(4 * 2 ** Math.ceil(Math.log2(1.25 * most))),
    hashes: new SharedArrayBuffer(12 * most),
    count: new SharedArrayBuffer(4),
  };
}

export const countOf = ({ count }: SharedNumbers): number => new Int32Array(count)[0] ?? 0;

/** The number of an id, for one thread: a new one for a new id, or undefined where only known ones are asked for. */
export function numberIn(shared: SharedNumbers): (id: string) => number;
export function numberIn(shared: SharedNumbers, only: 'known'): (id: string) => number | undefined;
export function numberIn(shared: SharedNumbers, only?: 'known'): (id: string) => number | undefined {
  const places = new Int32Array(shared.places);
  const hashes = new Int32Array(shared.hashes);
  const count = new Int32Array(shared.count);
  const most = hashes.length / 3;
  let spare: number | undefined;

  return (id) => {
    const [a, b, c] = hashesOf(id);
    for (let at = a & (places.length - 1); ; at = (at + 1) & (places.length - 1)) {
      let found = Atomics.load(places, at);
      if (found === 0) {
        if (only) return undefined;
        const number = (spare ??= Atomics.add(count, 0, 1));
        // More ids than there can be nodes: what names them is wrong, and will be found to be so.
        if (number >= most) return 0;
        hashes.set([a, b, c], 3 * number);
        found = Atomics.compareExchange(places, at, 0, number + 1);
        if (found === 0) {
          spare = undefined;
          return number;
        }
      }
      const marks = 3 * (found - 1);
      if (hashes[marks] === a && hashes[marks + 1] === b && hashes[marks + 2] === c) return found - 1;
    }
  };
}

function hashesOf(id: string): [number, number, number] {
  let [a, b, c] = [id.length, 1, 2];
  for (let at = 0; at < id.length; at += 1) {
    const code = id.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e3779b1);
    a ^= a >>> 15;
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
    c = Math.imul(c ^ code, 0xc2b2ae35);
    c ^= c >>> 16;
  }
  return [a, b, c];
}
