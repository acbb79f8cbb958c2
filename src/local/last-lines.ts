/** The end of a log for a person to read: no stack frames, no endless lines. */
export function lastLines(log: string, count = 8): string[] {
  return log
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*(at |\.\.\. \d+ more)/.test(line))
    .slice(-count)
    .map((line) => (line.length > 300 ? `${line.slice(0, 300)}…` : line));
}
