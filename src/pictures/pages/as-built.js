/**
 * A hook for modules: gives the pages' own code to Node as the build would have it, without its style sheets and with
 * the folder that addresses begin with.
 */
export async function load(url, context, next) {
  if (url.endsWith('.css')) return { format: 'module', source: '', shortCircuit: true };
  const loaded = await next(url, context);
  if (!url.includes('/src/web/') || loaded.format !== 'module') return loaded;
  return { ...loaded, source: `import.meta.env={BASE_URL:'/'};${loaded.source}` };
}
