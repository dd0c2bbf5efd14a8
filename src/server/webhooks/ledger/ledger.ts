/** Something that is still to be sent. */
export interface WaitingDelivery {
  /** The same at every try, so that a receiver can tell a second one. */
  readonly id: string;
  readonly body: string;
  readonly tries: number;
  /** When to try next, in milliseconds since 1970. */
  readonly next: number;
}

/** What was sent to one receiver, and what still waits. */
export interface Account {
  readonly seen: readonly string[];
  readonly waiting: readonly WaitingDelivery[];
}

/** Where it is kept what was sent to whom: a file of one server's own, or a database that many servers share. */
export interface Ledger {
  /**
   * Changes the account of a receiver, for good before it ends, while nobody else does; where another server is at
   * it, nothing happens. `make` gives back what it got to leave the account as it is.
   */
  change(
    receiver: string,
    make: (account: Account | undefined) => Promise<Account | undefined>,
  ): Promise<void>;
  close(): Promise<void>;
}
