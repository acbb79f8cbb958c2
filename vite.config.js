import { defineConfig } from 'vite';

/** Builds the explorer (src/explorer) into dist/explorer, from where the server serves it. */
export default defineConfig({
  root: 'src/explorer',
  // Relative, so that the page also works under a path of a proxy.
  base: './',
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Fonts are allowed as data by the server's policy, but files can be cached.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      // Most of GraphiQL's parts say "use client", which means nothing here.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
