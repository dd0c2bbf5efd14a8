/** What the OpenAPI document says, in English: its readers are programs. */
export const API_WORDS = {
  summary:
    "What Mexico's security policy has brought, in numbers that can be traced. A gap is never zero, and nothing is added or compared across a change of method.",
  csvColumns: (columns: readonly string[]) => `Columns: ${columns.join(', ')}.`,
  etag: 'The version of what the screen is to show: to send back as `If-Match`.',
  faults: {
    412: 'The screen is not as `If-Match` or `If-None-Match` says: nothing was changed.',
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
  malformed: 'the address or the Host of the request cannot be read',
  failed: 'the server failed; the fault is ours',
  unknownParameter: (name: string, expected: readonly string[]) =>
    `no parameter is called ${name}; ${expected.length > 0 ? `expected only ${expected.join(', ')}` : 'expected none'}`,
  givenTwice: (name: string) => `${name} is given twice`,
  missing: (name: string) => `${name} is missing`,
  pictureEnding: (endings: readonly string[]) =>
    `a picture's address ends in ${endings.map((each) => `.${each}`).join(' or ')}`,
  busy: (seconds: number) => `many pictures wait to be drawn; ask again in ${seconds} seconds`,
  nothingToDraw: 'the edition has none of the series that this figure draws',
} as const;
