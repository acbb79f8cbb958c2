/** Gives ids once each: the second of one name has a 2 after it. */
export function freeIds(): (id: string) => string {
  const times = new Map<string, number>();
  return (id) => {
    const count = (times.get(id) ?? 0) + 1;
    times.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
