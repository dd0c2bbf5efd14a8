/** A way of compressing that the platform offers, by its name in `Content-Encoding`. */
export interface Encoder {
  readonly name: 'br' | 'gzip';
  /** `lasting` bytes are compressed once and sent for a long time: worth the most effort. */
  encode(bytes: Uint8Array<ArrayBuffer>, lasting: boolean): Promise<Uint8Array<ArrayBuffer>>;
}

/** An answer as bytes, made once and sent many times; each encoding is made when first asked for. */
export interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly digest: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly lasting: boolean;
  readonly encoded: Map<string, Promise<Uint8Array<ArrayBuffer>>>;
}

/** Below this many bytes compression costs more than it saves. */
const WORTH_COMPRESSING = 1000;

/** A short fingerprint of bytes for an ETag (cyrb53): against accidents, not against forgery. */
function digestOf(bytes: Uint8Array): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const byte of bytes) {
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
  lasting: boolean,
  headers: Readonly<Record<string, string>> = {},
): Packed {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return { bytes, type, digest: digestOf(bytes), headers, lasting, encoded: new Map() };
}

/** Whether a client takes an encoding, by its `Accept-Encoding`. */
function takes(accepted: string, name: string): boolean {
  return accepted.split(',').some((part) => {
    const [token, ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    return token === name && !parameters.some((each) => /^q=0(\.0*)?$/.test(each));
  });
}

function encodingFor(packed: Packed, request: Request, encoders: readonly Encoder[]): Encoder | undefined {
  if (packed.bytes.length < WORTH_COMPRESSING || !/^text|json|javascript|svg|manifest/.test(packed.type))
    return undefined;
  const accepted = request.headers.get('accept-encoding') ?? '';
  return encoders.find((each) => takes(accepted, each.name));
}

/** The bytes of an answer under an encoding; the second call for the same gets the same bytes. */
export function encodedBytes(packed: Packed, encoder: Encoder): Promise<Uint8Array<ArrayBuffer>> {
  const known = packed.encoded.get(encoder.name);
  if (known) return known;
  const made = encoder.encode(packed.bytes, packed.lasting);
  packed.encoded.set(encoder.name, made);
  return made;
}

function matches(request: Request, etag: string): boolean {
  const given = request.headers.get('if-none-match');
  return (
    given?.split(',').some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*') ?? false
  );
}

/** The response that carries a packed answer: 304 where the client has it, compressed where it takes that. */
export async function respond(
  request: Request,
  packed: Packed,
  encoders: readonly Encoder[],
): Promise<Response> {
  const encoder = encodingFor(packed, request, encoders);
  const etag = `"${packed.digest}${encoder ? `-${encoder.name}` : ''}"`;
  const headers: Record<string, string> = { ...packed.headers, ETag: etag, Vary: 'Accept-Encoding' };
  if (matches(request, etag)) return new Response(null, { status: 304, headers });
  const bytes = encoder ? await encodedBytes(packed, encoder) : packed.bytes;
  headers['Content-Type'] = packed.type;
  headers['Content-Length'] = String(bytes.length);
  if (encoder) headers['Content-Encoding'] = encoder.name;
  return new Response(request.method === 'HEAD' ? null : bytes, { headers });
}

/** Keeps packed answers by name, the latest used, within a number of bytes; one making serves all who wait. */
export function answerCache(limit: number): (name: string, make: () => Promise<Packed>) => Promise<Packed> {
  const kept = new Map<string, Promise<Packed>>();
  const sizes = new Map<string, number>();
  let total = 0;
  const drop = (name: string) => {
    kept.delete(name);
    total -= sizes.get(name) ?? 0;
    sizes.delete(name);
  };
  const enter = (name: string, making: Promise<Packed>, packed: Packed) => {
    if (kept.get(name) !== making) return;
    // Compressed copies come later; they are smaller than the original, which is counted twice for them.
    sizes.set(name, packed.bytes.length * 2);
    total += packed.bytes.length * 2;
    for (const oldest of kept.keys()) {
      if (total <= limit) break;
      drop(oldest);
    }
  };
  return (name, make) => {
    const known = kept.get(name);
    if (known) {
      kept.delete(name);
      kept.set(name, known);
      return known;
    }
    const making = make();
    kept.set(name, making);
    making.then(
      (packed) => enter(name, making, packed),
      () => kept.delete(name),
    );
    return making;
  };
}
