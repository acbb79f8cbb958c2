/** The floors of the house: a file imports from floors below it, never from one above; siblings do not know each other. */
const floor = (name, allowed) => ({
  name: `floor-of-${name}`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: [name, ...allowed].map((each) => `^src/${each}/`) },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    floor('domain', []),
    floor('store', ['domain']),
    floor('registry', ['store', 'domain']),
    floor('analysis', ['store', 'domain']),
    floor('api', ['registry', 'analysis', 'store', 'domain']),
    floor('import', ['store', 'domain']),
    floor('local', []),
    floor('generate', ['domain']),
    floor('server', ['api', 'registry', 'analysis', 'store', 'domain', 'import', 'local']),
    floor('cli', ['server', 'api', 'registry', 'analysis', 'store', 'domain', 'import', 'local', 'generate']),
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['npm', 'core'] },
    },
    {
      name: 'only-the-store-speaks-to-neo4j',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(store|local)/' },
      to: { path: 'neo4j-driver' },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: 'README' }, to: {} },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/explorer' },
  },
};
