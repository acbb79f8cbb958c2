/** The flags of Node that `npm start` has. */
export const asStarted: readonly string[] = ['--max-semi-space-size=64', '--heap-growing-percent=300'];
