async function globalTeardown(): Promise<void> {
  await globalThis.stopTestNeo4j?.();
}

export { globalTeardown as default };
