/** Compares dotted numbers part by part: 5.27.0 is newer than 5.26.31. */
export function isNewerVersion(one: string, other: string): boolean {
  const [ones, others] = [one, other].map((version) => version.split('.').map(Number));
  for (let part = 0; part < 3; part++) {
    const difference = (ones?.[part] ?? 0) - (others?.[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
