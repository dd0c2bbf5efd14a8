/** What the command says to whoever starts it, on the terminal. */
export const MAIN_WORDS = {
  usage: `npm run mcp -- [--http PORT] [--data FOLDER] [--site ADDRESS]

Answers assistants by the Model Context Protocol, over the figures of a data folder.
  --http PORT      over HTTP at http://127.0.0.1:PORT/mcp; without it over standard input and output
  --data FOLDER    the data folder (SALDO_DATA, or data/)
  --site ADDRESS   where readers reach the pages that answers link to (SALDO_ADDRESS, or http://127.0.0.1:8080)`,
  badPort: (text: string) => `--http is ${text}; it must be a port from 0 to 65535.`,
  cannotStart: (reason: string) => `The tools cannot start: ${reason}`,
  listens: (address: string) => `The tools answer at ${address}`,
} as const;
