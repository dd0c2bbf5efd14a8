import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { build, type Plugin } from 'vite';

const SOURCE = 'src/web/service-worker/service-worker.ts';

/** What a page may ask for and a service worker must not keep: maps, manifests, the worker itself. */
const LEFT_OUT = /\.map$|^\.vite\/|^service-worker\.js$|^index\.html$|^mockServiceWorker\.js$/;

/** The worker as one script with its list of files and its version, both decided by the build. */
async function compile(paths: readonly string[], version: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: SOURCE, output: { format: 'iife' } },
    },
  });
  const chunk = 'output' in built ? built.output[0] : undefined;
  if (!chunk) throw new Error(`${SOURCE} was not built`);
  const head = `const PRECACHE = ${JSON.stringify(paths)};\nconst VERSION = ${JSON.stringify(version)};\n`;
  return `"use strict";\n(() => {\n${head}${chunk.code}})();\n`;
}

/** Adds `service-worker.js` to a build: it changes whenever any file of the app does. */
export function serviceWorker(): Plugin {
  return {
    name: 'saldo-service-worker',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const built = Object.keys(bundle).filter((path) => !LEFT_OUT.test(path));
        const fixed = (await readdir('public')).filter((path) => !LEFT_OUT.test(path));
        const digest = createHash('sha256');
        for (const file of Object.values(bundle)) {
          if (file.fileName === 'index.html') digest.update(file.type === 'asset' ? file.source : file.code);
        }
        for (const path of fixed) digest.update(await readFile(`public/${path}`));
        const paths = ['index.html', ...fixed, ...built.toSorted()];
        const version = digest.update(paths.join('\n')).digest('hex').slice(0, 12);
        this.emitFile({
          type: 'asset',
          fileName: 'service-worker.js',
          source: await compile(paths, version),
        });
      },
    },
  };
}
