import { getRequestListener, RequestError } from '@hono/node-server';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { encoderFor, isSame, readyForm, type Form, type Packed } from '../answers.ts';
import type { App } from '../app.ts';
import { errorOf, Fault, type LimitReached } from '../fault.ts';
import { API_HEADERS, CACHE_CONTROL, CONTENT_TYPE, PAGE_HEADERS, STRICT_TRANSPORT } from '../headers.ts';
import type { Admission } from './admission.ts';
import { REFUSAL_WORDS } from '../api/api.words.ts';
import { faultResponse } from '../api/paths.ts';
import { isApiAddress, routeLabel, STREAM_PATH } from './api-paths.ts';
import { NODE_ENCODERS } from './encoders.ts';
import type { Log } from './operation/log.ts';
import type { Metrics } from './operation/metrics.ts';

/** What a listener answers with and whom it tells. */
export interface ListenerParts {
  readonly app: App;
  /** The answer to a path with its query, if it is kept ready. */
  readonly kept: (address: string) => Packed | undefined;
  readonly admission: Admission;
  readonly metrics: Metrics;
  /** Called with every fault of ours. */
  readonly fault: Log['fault'];
  /** Called for every request that was answered. */
  readonly note: Log['request'] | undefined;
  /** Whether readers reach the server by https. */
  readonly secure: boolean;
}

/** A form as Node writes it fastest: names and values of headers by turns, and a body that is small as text. */
interface FlatForm {
  readonly headers: string[];
  readonly unchanged: string[];
  /** One character a byte: Node sends head and body in one write where both are text. */
  readonly text: string | undefined;
}

/** Bodies up to this many bytes are sent as text; larger ones would be copied for nothing. */
const SMALL = 65_536;

function flatHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).flat();
}

/** The flat headers of every form that was sent, for as long as the form is kept. */
function flatForms(more: Readonly<Record<string, string>>): (form: Form) => FlatForm {
  const known = new WeakMap<Form, FlatForm>();
  return (form) => {
    const flat = known.get(form) ?? {
      headers: flatHeaders({ ...form.headers, ...more }),
      unchanged: flatHeaders({ ...form.unchanged, ...more }),
      text: form.bytes.length <= SMALL ? Buffer.from(form.bytes).toString('latin1') : undefined,
    };
    known.set(form, flat);
    return flat;
  };
}

/** Sends a form that stands ready: no request or response object is made for it. */
function sendForm(
  { headers }: IncomingMessage,
  outgoing: ServerResponse,
  form: Form,
  flat: FlatForm,
): number {
  const given = headers['if-none-match'];
  if (given !== undefined && isSame(given, form.etag)) {
    outgoing.writeHead(304, flat.unchanged).end();
    return 304;
  }
  outgoing.writeHead(200, flat.headers);
  if (flat.text === undefined) outgoing.end(form.bytes);
  else outgoing.end(flat.text, 'latin1');
  return 200;
}

/** Answers a request that is more than the server takes, and ends the connection where more of it would come. */
function refuse(address: string, outgoing: ServerResponse, limit: LimitReached): void {
  const isApi = isApiAddress(address.slice(0, 200));
  const wait = limit.retryAfter === undefined ? {} : { 'Retry-After': String(limit.retryAfter) };
  const closing = limit.status === 413 ? { Connection: 'close' } : {};
  outgoing.writeHead(limit.status, {
    ...(isApi ? API_HEADERS : PAGE_HEADERS),
    'Cache-Control': CACHE_CONTROL.never,
    'Content-Type': isApi ? CONTENT_TYPE.json : 'text/plain; charset=utf-8',
    ...wait,
    ...closing,
  });
  outgoing.end(isApi ? JSON.stringify(errorOf(limit)) : `${limit.message}\n`);
}

/** Who asks by HTTP/1.0 need not say of which host: probes of proxies do not. */
const HOST_UNSAID = 'localhost';

/** Answers by the application, and where it cannot be asked by the error of the API. */
function answering(app: App, fault: Log['fault']): ReturnType<typeof getRequestListener> {
  return getRequestListener(app, {
    overrideGlobalObjects: false,
    hostname: HOST_UNSAID,
    errorHandler(error) {
      // No address can be told that was asked for: it or the host cannot be read.
      if (error instanceof RequestError)
        return faultResponse(new Fault(400, 'bad-request', REFUSAL_WORDS.malformed));
      fault(error);
      return faultResponse(new Fault(500, 'internal', REFUSAL_WORDS.failed));
    },
  });
}

/** The status of a request whose asker went before anything was answered, as proxies write it. */
const GONE = 499;

/** The listener of the server: limits first, then what is kept ready, then the application. */
export function openListener(parts: ListenerParts): RequestListener {
  const { app, kept, admission, metrics } = parts;
  const more = parts.secure ? STRICT_TRANSPORT : {};
  const flatOf = flatForms(more);
  const labels = new WeakMap<Packed, string>();
  const answerWithApp = answering(app, parts.fault);

  function note(request: IncomingMessage, route: string, status: number, start: number): void {
    const milliseconds = performance.now() - start;
    // How long a display listens is no time of an answer.
    metrics.answered(route, status, route === STREAM_PATH ? undefined : milliseconds / 1000);
    if (!parts.note) return;
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    parts.note({ method: request.method ?? '', path, route, status, milliseconds });
  }

  /** The route of an answer that is kept, worked out once. */
  function labelOf(packed: Packed, address: string): string {
    const known = labels.get(packed) ?? routeLabel(address);
    labels.set(packed, known);
    return known;
  }

  function sendKept(request: IncomingMessage, outgoing: ServerResponse, start: number): boolean {
    const address = request.url ?? '';
    const packed = request.method === 'GET' ? kept(address) : undefined;
    if (!packed) return false;
    const form = readyForm(packed, encoderFor(packed, request.headers['accept-encoding'], NODE_ENCODERS));
    if (!form) return false;
    const status = sendForm(request, outgoing, form, flatOf(form));
    note(request, labelOf(packed, address), status, start);
    return true;
  }

  return (request, outgoing) => {
    const start = performance.now();
    const limit = admission.refusal(request);
    if (limit) {
      metrics.refused(limit.code);
      refuse(request.url ?? '', outgoing, limit);
      note(request, 'refused', limit.status, start);
      return;
    }
    if (sendKept(request, outgoing, start)) return;
    for (const [name, value] of Object.entries(more)) outgoing.setHeader(name, value);
    outgoing.once('close', () => {
      const status = outgoing.headersSent ? outgoing.statusCode : GONE;
      note(request, routeLabel(request.url ?? ''), status, start);
    });
    void answerWithApp(request, outgoing);
  };
}
