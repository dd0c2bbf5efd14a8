import { readFile } from 'node:fs/promises';
import { webhooksSchema, type Webhook } from '../../contract/files/webhook-settings.ts';

/** The list of whom to tell, from the file that the operator names; throws, naming file and entry, where it cannot be read. */
export async function readWebhooks(path: string): Promise<readonly Webhook[]> {
  const found = webhooksSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  throw new Error(`${path}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}
