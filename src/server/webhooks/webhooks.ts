import type { Webhook } from '../../contract/files/webhook-settings.ts';
import { filledAddress } from '../../contract/addresses.ts';
import { FEED_ROUTES } from '../../contract/files/feed-routes.ts';
import type { Feeds } from '../feeds/feeds.ts';
import type { Account, Ledger, WaitingDelivery } from './ledger/ledger.ts';
import { signedHeaders } from './signature.ts';
import { WEBHOOK_WORDS } from './webhooks.words.ts';

/** What webhooks are made of. */
export interface WebhookSettings {
  readonly webhooks: readonly Webhook[];
  /** Where it is kept what was sent and what waits. */
  readonly ledger: Ledger;
  readonly feeds: Pick<Feeds, 'answer'>;
  /** Scheme and host that readers reach the product by: the names of news begin with it. */
  readonly address: string;
  readonly say: (sentence: string) => void;
  readonly now?: () => number;
}

/** Tells receivers of what is new. */
export interface Webhooks {
  /** Looks for news and sends what is due; a second call waits for the first. */
  look(): Promise<void>;
  /** Looks now and again and again; returns the way to stop, which lets what is under way end. */
  start(): () => Promise<void>;
}

/** Milliseconds between looks. */
const LOOK_EVERY = 30_000;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long to wait after each try that failed; after the last one a delivery is given up and said to be. */
const WAITS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 24 * HOUR, 24 * HOUR, 24 * HOUR] as const;

/** Milliseconds that a receiver has to answer. */
const PATIENCE = 10_000;

interface Item {
  readonly id: string;
}

/** Tells receivers apart, also two at one address that ask for different things. */
function nameOf({ url, region, indicator, kind, language }: Webhook): string {
  return JSON.stringify({ url, region, indicator, kind, language });
}

async function newsFor(webhook: Webhook, { feeds, address }: WebhookSettings): Promise<readonly Item[]> {
  const { region, indicator, kind, language = 'es' } = webhook;
  const asked = filledAddress(FEED_ROUTES.jsonFeed.path, { region, indicator, kind, lang: language });
  const { bytes } = await feeds.answer('jsonFeed', new URL(address + asked));
  return (JSON.parse(new TextDecoder().decode(bytes)) as { readonly items: readonly Item[] }).items;
}

/** An account with what it has not seen yet put in line; one that is new starts with nothing to tell. */
function withNews(account: Account | undefined, items: readonly Item[], now: number): Account {
  const ids = items.map(({ id }) => id);
  if (!account) return { seen: ids, waiting: [] };
  const known = new Set(account.seen);
  const fresh = items.filter(({ id }) => !known.has(id)).toReversed();
  if (fresh.length === 0) return account;
  const timestamp = new Date(now).toISOString();
  const deliveries = fresh.map((data): WaitingDelivery => {
    return {
      id: data.id,
      body: JSON.stringify({ type: 'saldo.news', timestamp, data }),
      tries: 0,
      next: now,
    };
  });
  return {
    seen: [...account.seen, ...fresh.map(({ id }) => id)],
    waiting: [...account.waiting, ...deliveries],
  };
}

/** Sends a delivery; why it did not arrive, or nothing. */
async function send(
  delivery: WaitingDelivery,
  { url, secret }: Webhook,
  now: number,
): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: signedHeaders(delivery, secret, Math.floor(now / 1000)),
      body: delivery.body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.body?.cancel();
    return response.ok ? undefined : String(response.status);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What becomes of a delivery that did not arrive: later again, or given up, which is said. */
function later(
  delivery: WaitingDelivery,
  { url }: Webhook,
  reason: string,
  { say, now = Date.now }: WebhookSettings,
): readonly WaitingDelivery[] {
  const wait = WAITS[delivery.tries];
  if (wait === undefined) say(WEBHOOK_WORDS.givenUp(delivery.id, url, reason));
  return wait === undefined ? [] : [{ ...delivery, tries: delivery.tries + 1, next: now() + wait }];
}

/** Sends what waits first for a receiver, if it is due; gives whether it arrived. */
async function sendFirst(webhook: Webhook, settings: WebhookSettings): Promise<boolean> {
  const { ledger, now = Date.now } = settings;
  let hasArrived = false;
  await ledger.change(nameOf(webhook), async (account) => {
    const [first, ...others] = account?.waiting ?? [];
    if (!account || !first || first.next > now()) return account;
    const reason = await send(first, webhook, now());
    hasArrived = reason === undefined;
    const again = reason === undefined ? [] : later(first, webhook, reason, settings);
    return { ...account, waiting: [...again, ...others] };
  });
  return hasArrived;
}

/** Puts what is new for a receiver in line, and sends what is due. */
async function tell(webhook: Webhook, settings: WebhookSettings): Promise<void> {
  const { ledger, now = Date.now } = settings;
  const items = await newsFor(webhook, settings);
  // Kept before the first is sent: what is new now may not be found new after a restart.
  await ledger.change(nameOf(webhook), async (account) => withNews(account, items, now()));
  // One after another: receivers get news in their order, and one that is down is not asked for each.
  while (await sendFirst(webhook, settings));
}

/** The receivers of a server's list, each sent everything that is new once, in order, over restarts and servers. */
export function openWebhooks(settings: WebhookSettings): Webhooks {
  const { webhooks, ledger, say } = settings;

  async function lookNow(): Promise<void> {
    const results = await Promise.allSettled(webhooks.map((each) => tell(each, settings)));
    for (const each of results)
      if (each.status === 'rejected') say(WEBHOOK_WORDS.failed(String(each.reason)));
  }

  let last: Promise<void> = Promise.resolve();
  const look = (): Promise<void> => (last = last.then(lookNow));
  return {
    look,
    start: () => {
      void look();
      const timer = setInterval(() => void look(), LOOK_EVERY);
      timer.unref();
      return async () => {
        clearInterval(timer);
        await last;
        await ledger.close();
      };
    },
  };
}
