/** What the server says to whoever starts it, on the terminal. */
export const OPERATOR_WORDS = {
  badPort: (text: string) => `PORT is ${text}; it must be a number from 0 to 65535.`,
  inUse: (host: string, port: string) =>
    `Port ${port} on ${host} is in use. Choose another: PORT=8081 npm start`,
  notAllowed: (host: string, port: string) => `Port ${port} on ${host} may not be opened by this user.`,
  noAddress: (host: string) => `HOST ${host} is no address of this machine.`,
  cannotStart: (reason: string) => `Saldo cannot start: ${reason}`,
  stopping: (signal: string) => `${signal}: stopping.`,
  serves: (edition: string, url: string) => `Saldo serves edition ${edition} at ${url}`,
} as const;

/** What is answered in place of a page, as plain text. */
export const SITE_WORDS = {
  notBuilt: 'The pages are not built. Run: npm run build',
  useGet: 'Use GET.',
  malformed: 'The address is malformed.',
  nothing: 'Nothing is here.',
} as const;
