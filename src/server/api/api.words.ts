/** What the page on the API and its OpenAPI document say, in English: their readers write programs. */
export const API_WORDS = {
  title: 'Saldo: API',
  heading: 'The API',
  lead: 'Public figures, no key, JSON and CSV. A gap carries its reason and is never zero; nothing is added or compared across a change of method. Every error has one shape: `{"error":{"code","message","parameter"}}`. For programs:',
  summary:
    "What Mexico's security policy has brought, in numbers that can be traced. A gap is never zero, and nothing is added or compared across a change of method.",
  noParameters: 'No parameters.',
  example: 'Example:',
  regions: 'Codes of states and groups',
  parametersOf: (path: string) => `Parameters of ${path}`,
  parameterColumns: ['Parameter', 'Where', 'What', 'Examples'],
  csv: (path: string, columns: readonly string[]) =>
    `As CSV: \`${path}.csv\`, columns ${columns.map((each) => `\`${each}\``).join(', ')}.`,
  csvColumns: (columns: readonly string[]) => `Columns: ${columns.join(', ')}.`,
  embeds:
    'The same parameters, but for `size`, give a page for a frame at `/embed/{figure}`: no cookies, no third party, and the only pages that may stand in a foreign frame.',
  caching: {
    immutable: 'Never changes: may be kept for ever.',
    revalidate: 'Revalidated by ETag.',
    never: 'Not kept.',
  },
  faults: {
    401: 'The token is missing or wrong.',
    403: 'The server has no token: nothing can be changed.',
    400: 'A parameter is missing, unknown, given twice or malformed; the error names it.',
    404: 'The edition, indicator or region does not exist here.',
  },
} as const;

/** What a refused request is answered; the code beside it is what a program reads. */
export const REFUSAL_WORDS = {
  nothingAt: (path: string) => `nothing is at ${path}`,
  notKept: (edition: string, kept: readonly string[]) =>
    `edition ${edition} is not kept here; expected one of ${kept.join(', ')}`,
  notAllowed: (method: string, allowed: string) => `${method} is not allowed; use ${allowed}`,
  failed: 'the server failed; the fault is ours',
  unknownParameter: (name: string, expected: readonly string[]) =>
    `no parameter is called ${name}; ${expected.length > 0 ? `expected only ${expected.join(', ')}` : 'expected none'}`,
  givenTwice: (name: string) => `${name} is given twice`,
  missing: (name: string) => `${name} is missing`,
  pictureEnding: (endings: readonly string[]) =>
    `a picture's address ends in ${endings.map((each) => `.${each}`).join(' or ')}`,
  nothingToDraw: 'the edition has none of the series that this figure draws',
} as const;
