import { isDatabaseAddress, namedDatabase, STORE_VARIABLE } from '../edition/database.ts';
import { claimsAfterIngest } from '../ingest/curated/ledger.ts';
import { BadArguments } from './command.ts';

/** The database that the environment names; a wrong address is refused before anything is changed. */
export function databaseNamed(): string | undefined {
  const address = namedDatabase(process.env);
  // What was given is not repeated: it may hold a password.
  if (address !== undefined && !isDatabaseAddress(address)) {
    throw new BadArguments(`${STORE_VARIABLE} is not of the form postgres://user@host/database`);
  }
  return address;
}

/** Brings the database that the environment names to what the data folder serves; what was done, or nothing. */
export async function publishText(data: string): Promise<string> {
  const address = databaseNamed();
  if (address === undefined) return '';
  // Its libraries are read only where there is a database.
  const { publish } = await import('../ingest/database/publish.ts');
  const { edition, loaded, seconds } = await publish(data, address);
  if (edition === undefined) return 'the data folder has no edition yet: the database is prepared\n';
  const how = loaded ? `was copied in ${seconds.toFixed(1)} s and serves` : 'serves';
  return `edition ${edition} ${how} in the database\n`;
}

/** What follows when another edition serves: statements are judged again, and the database is brought to it. */
export async function afterwards(data: string): Promise<string> {
  return (await claimsAfterIngest(data)) + (await publishText(data));
}
