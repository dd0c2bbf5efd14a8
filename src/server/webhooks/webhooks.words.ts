/** What the server says of webhooks to whoever runs it. */
export const WEBHOOK_WORDS = {
  givenUp: (id: string, url: string, reason: string) =>
    `Webhook: ${id} did not reach ${url} and is not tried again (${reason}).`,
  failed: (reason: string) => `Webhook: ${reason}`,
  needsAddress: 'SALDO_WEBHOOKS needs SALDO_ADDRESS: what is told names its pages by it.',
} as const;
