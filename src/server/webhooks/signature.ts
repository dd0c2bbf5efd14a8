import { createHmac } from 'node:crypto';

/** The headers by which a receiver knows a delivery for ours, as standardwebhooks.com has them. */
export function signedHeaders(
  delivery: { readonly id: string; readonly body: string },
  secret: string,
  seconds: number,
): Readonly<Record<string, string>> {
  const text = `${delivery.id}.${seconds}.${delivery.body}`;
  return {
    'Content-Type': 'application/json',
    'webhook-id': delivery.id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${createHmac('sha256', secret).update(text).digest('base64')}`,
  };
}
