/** What the server says of named screens: to whoever runs it, and to whoever asks for what cannot be. */
export const SCREEN_WORDS = {
  broken: (reason: string) => `Named screens are not served: ${reason}. They go on with what they have kept.`,
  token: (token: string) => `Named screens can be changed at /present with the token ${token}`,
  unknown: (name: string) => `no screen is called ${name}`,
  mismatch: {
    'screen-changed': 'somebody else has changed it meanwhile; ask for it again',
    'screen-gone': 'somebody else has taken it away meanwhile',
    'screen-exists': 'there is one of this name already',
  },
  readOnly: 'this server has no token (SALDO_TOKEN): screens cannot be changed',
  wrongToken: 'the token is missing or wrong; send Authorization: Bearer …',
  notJson: 'the body is not JSON, or is not said to be (Content-Type: application/json)',
  cutShort: 'the body ended before it was whole',
  tooMany: (most: number) => `no more than ${most} screens are kept`,
  tooOften: (seconds: number) => `this screen is told of too often; again in ${seconds} s`,
  tooManyStreams: (most: number) => `more than ${most} displays listen already; ask now and then instead`,
} as const;
