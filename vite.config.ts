import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { createReadStream } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { API_PATTERN } from './src/server/node/api-paths.ts';
import { contractMark } from './src/server/node/contract-mark.ts';
import { chunkOf, type ModuleGraph } from './scripts/chunks.ts';
import { pageCode } from './scripts/page-code-plugin.ts';
import { serviceWorker } from './scripts/service-worker-plugin.ts';

const API = process.env['SALDO_API'] ?? 'http://127.0.0.1:8080';

/** Serves the mock's worker from its own package, so that it is never stale and never ships. */
function mockWorker(): Plugin {
  return {
    name: 'saldo-mock-worker',
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_request, response, next) => {
        response.setHeader('content-type', 'text/javascript');
        createReadStream('node_modules/msw/lib/mockServiceWorker.js').on('error', next).pipe(response);
      });
    },
  };
}

/** What pages share, in two chunks. */
const shared = {
  debugName: 'shared by pages',
  name: (id: string, graph: ModuleGraph) => chunkOf(id, (each) => graph.getModuleInfo(each)),
  includeDependenciesRecursively: false,
};

/** What the first paint needs and every page uses too, in one chunk: as a dozen small ones it is larger. */
const FIRST_MODULES = [
  'node_modules/(react|react-dom|scheduler)/.*\\.js',
  'node_modules/@tanstack/react-query/build/.*/(QueryClientProvider|queryOptions)\\.js',
  'src/domain/(bilingual|time/period|time/method(\\.words)?|view/(query|view)|series/rate|place/region(\\.words)?)\\.ts',
  'src/domain/indicator/(indicator|rows)\\.ts',
  'src/web/(api/(connection|problem)|router/address)\\.ts',
  'src/web/words/(words|shelf|section|languages|es/sections|en/sections)\\.ts',
  'src/web/ui/(Button|class-names|lazily|format/(format|formats))\\.tsx?',
];

const first = {
  name: 'first',
  test: new RegExp(`/(${FIRST_MODULES.join('|')})$|preload-helper`),
  includeDependenciesRecursively: false,
};

/**
 * The shortest hashes that the bundler makes. The first paint names every file of the pages, and what is random
 * cannot be compressed.
 */
const NAMES = {
  entryFileNames: 'assets/[name]-[hash:7].js',
  chunkFileNames: 'assets/[name]-[hash:7].js',
  assetFileNames: 'assets/[name]-[hash:7][extname]',
};

/** The pages' code for the server, all of it in one place: it draws the first view of every page. */
const DRAWING = {
  ssr: 'src/web/app/drawn/server.tsx',
  outDir: 'dist/.server',
  emptyOutDir: true,
  copyPublicDir: false,
  minify: false,
  target: 'node20',
  // In one file, code that a page fetches later is here at once.
  rolldownOptions: { output: { codeSplitting: false } },
} as const;

export default defineConfig(({ mode }) => ({
  plugins: [react(), tailwindcss(), pageCode(), serviceWorker(), ...(mode === 'mock' ? [mockWorker()] : [])],
  define: {
    __MOCK__: JSON.stringify(mode === 'mock'),
    __EXPORTED__: 'false',
    __CONTRACT__: JSON.stringify(contractMark()),
  },
  server: mode === 'mock' ? {} : { proxy: { [API_PATTERN]: API } },
  build: {
    target: ['chrome111', 'safari16.4', 'firefox128'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  environments: {
    client: {
      build: {
        manifest: true,
        rolldownOptions: { output: { ...NAMES, codeSplitting: { groups: [first, shared] } } },
      },
    },
    ssr: {
      resolve: { noExternal: true },
      // The server sends what the browser takes over: both are React as it is in production.
      define: { 'process.env.NODE_ENV': JSON.stringify('production') },
      build: DRAWING,
    },
  },
  builder: {},
}));
