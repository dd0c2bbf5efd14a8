import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = process.env['SALDO_API'] ?? 'http://127.0.0.1:8080';

export default defineConfig(({ mode }) => ({
  plugins: [react(), tailwindcss()],
  define: { __MOCK__: JSON.stringify(mode === 'mock') },
  // The mock's worker must never ship: only the mock mode serves its folder beside public/.
  publicDir: mode === 'mock' ? 'mocks/public' : 'public',
  server: mode === 'mock' ? {} : { proxy: { '/api': API, '/healthz': API } },
  build: {
    target: ['chrome111', 'safari16.4', 'firefox128'],
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
  },
}));
