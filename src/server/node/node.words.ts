/** What the server says to whoever starts it, on the terminal. */
export const OPERATOR_WORDS = {
  inUse: (host: string, port: string) =>
    `Port ${port} on ${host} is in use. Choose another: PORT=8081 npm start`,
  notAllowed: (host: string, port: string) => `Port ${port} on ${host} may not be opened by this user.`,
  noAddress: (host: string) => `HOST ${host} is no address of this machine.`,
  cannotStart: (reason: string) => `Saldo cannot start: ${reason}`,
  stopping: (signal: string) => `${signal}: stopping.`,
  orphaned: 'What started this server has ended: stopping.',
  serves: (edition: string, url: string) => `Saldo serves edition ${edition} at ${url}`,
} as const;

/** What is answered in place of a page, as plain text. */
export const SITE_WORDS = {
  notBuilt: 'The pages are not built. Run: npm run build',
  useGet: 'Use GET.',
  malformed: 'The address is malformed.',
  nothing: 'Nothing is here.',
} as const;

/** What the table of settings says: its rows, and what is wrong with a value. */
export const SETTING_WORDS = {
  usage: `usage: npm start            builds the pages and serves them with the API
       npm start -- --help  prints this table
Settings are environment variables; where one is not given, the value beside it holds:`,
  after:
    'Everything that is kept stands in SALDO_DATA, or in STORE; the commands of the ingest read the same variables.',
  port: 'port to listen on; 0 takes a free one',
  host: 'address to listen on; 0.0.0.0 for every network',
  data: 'folder of editions and tables, best outside the checkout',
  store:
    'postgres://user@host/database: editions are read from that database, screens and accounts of webhooks kept there',
  address: 'scheme and host that readers use; with https, browsers are told to stay with it (HSTS)',
  webhooks: 'file that lists whom to tell of what is new',
  token:
    'what whoever changes named screens at /present must know; new makes one up and prints it; without it they are read only',
  log: 'text: sentences; json: a line of JSON for every event and request',
  rate: 'requests a minute that one client may make; 0 sets no limit; the machine itself is never limited',
  proxies: 'proxies in front whose X-Forwarded-For is believed',
  addressLength: 'characters of a path with its query; longer is refused with 414',
  bodyBytes: 'bytes of a body; larger is refused with 413',
  patience: 'seconds that a client has to send its request',
  notWhole: (name: string, text: string, least: number, most: number) =>
    `${name} is ${text}; it must be a whole number from ${least} to ${most}.`,
  notAddress: (name: string, text: string) =>
    `${name} is ${text}; it must be a scheme and a host, such as https://saldo.example.org.`,
  notToken: (name: string, least: number) =>
    `${name} must have ${least} characters or more and no space, or be the word new.`,
  notDatabase: (name: string) => `${name} is not of the form postgres://user@host/database.`,
  notLog: (name: string, text: string) => `${name} is ${text}; it must be text or json.`,
  noArguments: (words: string) =>
    `The server takes no arguments but --help; settings are environment variables (given: ${words}).`,
} as const;

/** Why a request is more than the server takes. */
export const LIMIT_WORDS = {
  address: (most: number) => `the address is longer than ${most} characters`,
  body: (most: number) => `the body is larger than ${most} bytes, or its length is not said`,
  rate: (most: number, seconds: number) =>
    `more than ${most} requests a minute; ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`,
} as const;

/** What each figure of `/metrics` counts. */
export const METRIC_WORDS = {
  saldo_requests_total: 'Requests answered, by route and status.',
  saldo_request_seconds: 'Seconds from a request to its answer, by route.',
  saldo_refusals_total: 'Requests that were more than the server takes, by reason.',
  saldo_edition_info: 'The edition that serves, as a label.',
  saldo_data_covers_through_timestamp_seconds: 'End of the newest month in the edition that serves.',
  saldo_data_age_seconds: 'Seconds since the end of that month.',
  saldo_edition_refused: '1 where a newer edition was found and not taken up.',
  process_cpu_seconds_total: 'Seconds of processor used.',
  process_resident_memory_bytes: 'Bytes of memory resident.',
  process_start_time_seconds: 'When the process started.',
  nodejs_heap_used_bytes: 'Bytes of the heap in use.',
} as const;
