/** Says something to the person at the terminal, apart from the output. */
export const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
