import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { createReadStream } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
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

export default defineConfig(({ mode }) => ({
  plugins: [react(), tailwindcss(), serviceWorker(), ...(mode === 'mock' ? [mockWorker()] : [])],
  define: { __MOCK__: JSON.stringify(mode === 'mock') },
  server: mode === 'mock' ? {} : { proxy: { '/api': API, '/healthz': API } },
  build: {
    target: ['chrome111', 'safari16.4', 'firefox128'],
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
  },
}));
