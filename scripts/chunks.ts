// Which modules share a file. Left to itself the bundler makes one of every module that a different set of pages uses:
// a page then takes dozens of requests, most of them for less than two kilobytes.

/** What the bundler knows of a module. */
interface ModuleLinks {
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
  readonly isEntry: boolean;
}

type FindModule = (id: string) => ModuleLinks | null;

/** The bundler's modules by name. */
export interface ModuleGraph {
  readonly getModuleInfo: FindModule;
}

/** Where a module's own name begins. */
const SOURCE = '/src/';
const OVERVIEW = /\/features\/overview\/OverviewPage\.tsx$/;
const ITS_CHART =
  /\/(?:features\/overview\/lines\/FallingAndRisingFigure|charts\/lines\/DrawnLineChart)\.tsx$/;
const PAGE = /\/features\/.*\/\w+Page\.tsx$/;

/** The modules from which a module is reached by imports that do not wait: those fetched by themselves. */
function startsOf(id: string, find: FindModule): ReadonlySet<string> {
  const starts = new Set<string>();
  const seen = new Set([id]);
  const queue = [id];
  for (let each = queue.pop(); each !== undefined; each = queue.pop()) {
    const links = find(each);
    if (!links) continue;
    if (links.isEntry || links.dynamicImporters.length > 0) starts.add(each);
    for (const importer of links.importers) {
      if (seen.has(importer)) continue;
      seen.add(importer);
      queue.push(importer);
    }
  }
  return starts;
}

/**
 * The file that a module goes to, if not one of its own: `judgement` for what the overview shares with other code,
 * `charts` for what only its chart does, `pages` for what at least two other pages share. What the first paint needs
 * stays apart: it would pull in the rest.
 */
export function chunkOf(id: string, find: FindModule): string | null {
  if (!id.includes(SOURCE) || id.includes('/words/')) return null;
  const starts = [...startsOf(id, find)];
  if (starts.length < 2 || starts.some((each) => find(each)?.isEntry)) return null;
  if (starts.some((each) => OVERVIEW.test(each))) return 'judgement';
  if (starts.some((each) => ITS_CHART.test(each))) return 'charts';
  return starts.filter((each) => PAGE.test(each)).length >= 2 ? 'pages' : null;
}
