import { relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Where the server finds it; files in this folder are not served. */
const TARGET = '.vite/code.json';

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

/** A file and those that it imports without waiting, each once, what is imported first. */
function withImports(file: string, bundle: Bundle, known: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  const visit = (each: string): void => {
    const chunk = bundle[each];
    if (found.has(each) || known.has(each) || chunk?.type !== 'chunk') return;
    for (const imported of chunk.imports) visit(imported);
    found.add(each);
  };
  visit(file);
  return [...found];
}

/** Files of code with the style sheets that they bring along. */
function withSheets(files: readonly string[], bundle: Bundle): readonly string[] {
  return files.flatMap((file) => {
    const chunk = bundle[file];
    return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? []), file] : [];
  });
}

/**
 * Adds to a build which files each module that is fetched by itself comes with, style sheets too, besides those of the entry: a page
 * that the server drew names them (src/server/html/document.ts).
 */
export function pageCode(): Plugin {
  let base = '/';
  let root = '';
  return {
    name: 'saldo-page-code',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      ({ base, root } = config);
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
      const entry = chunks.find(({ isEntry }) => isEntry)?.fileName ?? '';
      const known = new Set(withImports(entry, bundle, new Set()));
      const code: Record<string, readonly string[]> = {};
      for (const { fileName, moduleIds } of chunks) {
        for (const id of moduleIds) {
          if ((this.getModuleInfo(id)?.dynamicImporters.length ?? 0) === 0) continue;
          const files = withSheets(withImports(fileName, bundle, known), bundle);
          code[relative(root, id)] = files.map((each) => base + each);
        }
      }
      this.emitFile({ type: 'asset', fileName: TARGET, source: JSON.stringify(code) });
    },
  };
}
