import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import * as z from 'zod/mini';
import { ROUTES } from '../contract/routes.ts';
import { LANGUAGES, type Language } from '../domain/bilingual.ts';
import type { ToolAnswer } from './answer.ts';
import { Refused, type Asking } from './asking.ts';
import { comparisonAnswer, figureAnswer } from './figure-tools.ts';
import { TOOL_WORDS } from './mcp.words.ts';
import { claimsFound, findingAnswer, indicatorsAnswer, placesAnswer } from './search-tools.ts';
import { speechOf, type ToolSpeech } from './speech.ts';

const lang = z.optional(z.enum(LANGUAGES)).check(z.describe(TOOL_WORDS.parameters.lang));
const text = z.optional(z.string()).check(z.describe(TOOL_WORDS.parameters.text));

const answerShape = {
  sentence: z.string(),
  caveat: z.string(),
  edition: z.string(),
  sources: z.array(
    z.object({
      vintage: z.string(),
      file: z.string(),
      checksum: z.string(),
      publisher: z.string(),
      provenance: z.string(),
      url: z.string(),
    }),
  ),
  link: z.string(),
  api: z.string(),
  answer: z.unknown(),
};

/** Nothing is written, and only this installation's own figures are read. */
const READS_ONLY = { readOnlyHint: true, openWorldHint: false } as const;

async function resultOf(
  language: Language | undefined,
  answer: (speech: ToolSpeech) => Promise<ToolAnswer>,
): Promise<CallToolResult> {
  try {
    const given = await answer(await speechOf(language ?? 'es'));
    return { content: [{ type: 'text', text: JSON.stringify(given) }], structuredContent: { ...given } };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { content: [{ type: 'text', text: error.message }], isError: true };
  }
}

function addSearches(server: McpServer, asking: Asking): void {
  const { q } = ROUTES.placeSearch.parameters;
  const { topic, finding, indicator } = ROUTES.claims.parameters;
  const common = { outputSchema: answerShape, annotations: READS_ONLY };
  server.registerTool(
    'search_places',
    { description: TOOL_WORDS.searchPlaces, inputSchema: { q, lang }, ...common },
    (asked) => resultOf(asked.lang, (speech) => placesAnswer(asking, speech, asked.q)),
  );
  server.registerTool(
    'search_indicators',
    { description: TOOL_WORDS.searchIndicators, inputSchema: { q: text, lang }, ...common },
    (asked) => resultOf(asked.lang, (speech) => indicatorsAnswer(asking, speech, asked.q)),
  );
  server.registerTool(
    'search_claims',
    {
      description: TOOL_WORDS.searchClaims,
      inputSchema: { q: text, topic, finding, indicator, lang },
      ...common,
    },
    ({ lang: language, q: part, ...asked }) =>
      resultOf(language, (speech) => claimsFound(asking, speech, part, asked)),
  );
}

function addFigures(server: McpServer, asking: Asking): void {
  const common = { outputSchema: answerShape, annotations: READS_ONLY };
  server.registerTool(
    'figure',
    { description: TOOL_WORDS.figure, inputSchema: { ...ROUTES.series.parameters, lang }, ...common },
    ({ lang: language, ...asked }) => resultOf(language, (speech) => figureAnswer(asking, speech, asked)),
  );
  server.registerTool(
    'comparison',
    { description: TOOL_WORDS.comparison, inputSchema: { ...ROUTES.compare.parameters, lang }, ...common },
    ({ lang: language, ...asked }) => resultOf(language, (speech) => comparisonAnswer(asking, speech, asked)),
  );
  server.registerTool(
    'claim',
    { description: TOOL_WORDS.claim, inputSchema: { ...ROUTES.claim.parameters, lang }, ...common },
    ({ lang: language, id }) => resultOf(language, (speech) => findingAnswer(asking, speech, id)),
  );
}

/** A server of the Model Context Protocol over the API's own answers; it is connected to one transport. */
export function mcpServer(asking: Asking): McpServer {
  const server = new McpServer({ name: 'saldo', version: '1' }, { instructions: TOOL_WORDS.instructions });
  addSearches(server, asking);
  addFigures(server, asking);
  return server;
}
