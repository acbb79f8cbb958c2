/** When a process began, as the line of /proc/PID/stat tells it; undefined where it tells of one that has ended. */
export function birthInStat(stat: string): string | undefined {
  // The name of the program, in parentheses, may hold anything: count from behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const { 0: state = 'X', 17: threads, 19: birth } = fields;
  // A zombie holds its files and ports until the last of its threads has ended.
  return /[ZX]/.test(state) && !(Number(threads) > 1) ? undefined : birth;
}
