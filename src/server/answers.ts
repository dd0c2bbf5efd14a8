/** A way of compressing that the platform offers, by its name in `Content-Encoding`. */
export interface Encoder {
  readonly name: 'br' | 'gzip';
  /** `lasting` bytes are compressed once and sent for a long time, or to everybody: worth the most effort. */
  encode(bytes: Uint8Array<ArrayBuffer>, lasting: boolean): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Whether bytes are worth the most effort of an encoder. Of a page that is drawn for its address nobody knows: it is
 * compressed quickly for whoever asks first, and once it is asked for again, beside the answers, as small as can be.
 */
type Lasting = boolean | 'asked-again';

/** The bytes of an answer under one encoding, with the headers that go with them. */
export interface Form {
  readonly etag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  /** Headers of a 304. */
  readonly unchanged: Readonly<Record<string, string>>;
}

/** An answer as bytes, made once and sent many times; each form is made when first asked for. */
export interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly digest: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly lasting: Lasting;
  /** Whether compression is worth its while. */
  readonly compressible: boolean;
  readonly forms: Map<string, Promise<Form>>;
  /** Those of them that stand ready. */
  readonly ready: Map<string, Form>;
  /** Encodings whose form was asked for again. */
  readonly again: Set<string>;
}

/** Below this many bytes compression costs more than it saves. */
const WORTH_COMPRESSING = 1000;

const COMPRESSIBLE = /^text|json|javascript|svg/;

/** A short fingerprint of bytes for ETags and marks (cyrb53): against accidents, not against forgery. */
export function digestOf(bytes: Uint8Array): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  // By index: an iterator takes three times as long over the half million bytes of all municipalities.
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    a = Math.imul(a ^ byte, 2654435761);
    b = Math.imul(b ^ byte, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Packs an answer. */
export function pack(
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  lasting: Lasting,
  headers: Readonly<Record<string, string>> = {},
): Packed {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const compressible = bytes.length >= WORTH_COMPRESSING && COMPRESSIBLE.test(type);
  return {
    bytes,
    type,
    digest: digestOf(bytes),
    headers,
    lasting,
    compressible,
    forms: new Map(),
    ready: new Map(),
    again: new Set(),
  };
}

/** Whether an `Accept-Encoding` takes an encoding. */
function takes(accepted: string, name: string): boolean {
  return accepted.split(',').some((part) => {
    const [token, ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    return token === name && !parameters.some((each) => /^q=0(\.0*)?$/.test(each));
  });
}

async function makeForm(packed: Packed, encoder: Encoder | undefined, lasting: boolean): Promise<Form> {
  const bytes = encoder ? await encoder.encode(packed.bytes, lasting) : packed.bytes;
  // Weak where other bytes may follow that say the same.
  const weak = encoder && packed.lasting === 'asked-again' ? 'W/' : '';
  const etag = `${weak}"${packed.digest}${encoder ? `-${encoder.name}` : ''}"`;
  const unchanged = { Vary: 'Accept-Encoding', ...packed.headers, ETag: etag };
  const plain = { ...unchanged, 'Content-Type': packed.type, 'Content-Length': String(bytes.length) };
  const headers = encoder ? { ...plain, 'Content-Encoding': encoder.name } : plain;
  return { etag, bytes, headers, unchanged };
}

/** Puts a form made with the most effort in the place of one that was made quickly; nobody waits for it. */
async function makeSmaller(packed: Packed, encoder: Encoder, quick: Promise<Form>): Promise<void> {
  packed.again.add(encoder.name);
  try {
    await quick;
    const form = await makeForm(packed, encoder, true);
    packed.forms.set(encoder.name, Promise.resolve(form));
    packed.ready.set(encoder.name, form);
  } catch {
    // The quick one goes on serving; where that failed, whoever waits for it is told.
  }
}

/** The form of an answer under an encoding; whoever asks again gets the same bytes, or fewer that say the same. */
export function formOf(packed: Packed, encoder: Encoder | undefined): Promise<Form> {
  const name = encoder?.name ?? '';
  const known = packed.forms.get(name);
  if (known) {
    const isQuick = packed.lasting === 'asked-again' && !packed.again.has(name);
    if (encoder && isQuick) void makeSmaller(packed, encoder, known);
    return known;
  }
  const making = makeForm(packed, encoder, packed.lasting === true).then((form) => {
    packed.ready.set(name, form);
    return form;
  });
  packed.forms.set(name, making);
  return making;
}

/** The form of an answer under an encoding, if it stands ready. */
export function readyForm(packed: Packed, encoder: Encoder | undefined): Form | undefined {
  return packed.ready.get(encoder?.name ?? '');
}

/** The best encoding that a client takes; none where compression is not worth its while. */
export function encoderFor(
  packed: Packed,
  accepted: string | null | undefined,
  encoders: readonly Encoder[],
): Encoder | undefined {
  if (!packed.compressible || !accepted) return undefined;
  return encoders.find((each) => takes(accepted, each.name));
}

/** An ETag as `If-None-Match` compares it: proxies that compress by themselves make strong ones weak. */
function opaque(etag: string): string {
  return etag.trim().replace(/^W\//, '');
}

/** Whether an `If-None-Match` names an ETag. */
export function isSame(given: string, etag: string): boolean {
  return given.split(',').some((each) => opaque(each) === opaque(etag) || each.trim() === '*');
}

/** The response that carries a packed answer: 304 where the client has it, compressed where it takes that. */
export async function respond(
  request: Request,
  packed: Packed,
  encoders: readonly Encoder[],
  status: 200 | 404 = 200,
): Promise<Response> {
  const encoder = encoderFor(packed, request.headers.get('accept-encoding'), encoders);
  const form = await formOf(packed, encoder);
  const given = request.headers.get('if-none-match');
  if (status === 200 && given !== null && isSame(given, form.etag)) {
    return new Response(null, { status: 304, headers: form.unchanged });
  }
  return new Response(request.method === 'HEAD' ? null : form.bytes, { status, headers: form.headers });
}

/** What an entry takes besides its name and bytes: headers, forms, the map's own; measured at 2 to 4 kB. */
const ENTRY_BYTES = 4_000;

/** What an entry takes: name and body, and as much again for its compressed copies, which come later. */
function sizeOf(name: string, { bytes }: Packed): number {
  return ENTRY_BYTES + 2 * name.length + 2 * bytes.length;
}

/** Packed answers by name, the latest used, within a number of bytes. */
export interface AnswerCache {
  /** The answer of a name, made if it is not kept; one making serves all who wait. */
  take(name: string, make: () => Promise<Packed>): Promise<Packed>;
  /** The answer of a name, if it is kept. */
  kept(name: string): Packed | undefined;
}

/** Keeps packed answers within a number of bytes, their names and all that an entry takes counted. */
export function answerCache(limit: number): AnswerCache {
  const answers = new Map<string, Packed>();
  const underWay = new Map<string, Promise<Packed>>();
  let total = 0;
  /** The name that was used last, which stands last already. */
  let latest: string | undefined;

  function enter(name: string, packed: Packed): void {
    answers.set(name, packed);
    latest = name;
    total += sizeOf(name, packed);
    for (const [oldest, answer] of answers) {
      if (total <= limit) return;
      answers.delete(oldest);
      total -= sizeOf(oldest, answer);
    }
  }

  function kept(name: string): Packed | undefined {
    const known = answers.get(name);
    if (!known || name === latest) return known;
    answers.delete(name);
    answers.set(name, known);
    latest = name;
    return known;
  }

  async function begin(name: string, make: () => Promise<Packed>): Promise<Packed> {
    try {
      const packed = await make();
      enter(name, packed);
      return packed;
    } finally {
      underWay.delete(name);
    }
  }

  return {
    kept,
    async take(name, make) {
      const known = kept(name) ?? underWay.get(name);
      if (known) return known;
      const making = begin(name, make);
      underWay.set(name, making);
      return making;
    },
  };
}
