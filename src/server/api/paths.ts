import type { Context, Hono } from 'hono';
import { errorOf, Fault, LimitReached } from '../fault.ts';
import { API_HEADERS, CACHE_CONTROL } from '../headers.ts';
import { REFUSAL_WORDS } from './api.words.ts';

const READING = ['GET', 'HEAD', 'OPTIONS'] as const;
/** What a path that is only read allows. */
const METHODS = READING.join(', ');

/** Answers a request to a path. */
export type Responder = (context: Context) => Promise<Response>;

/** The one error shape; with a method that is not allowed stand those that are, with a missing token how it is given. */
export function faultResponse(fault: Fault, allowed = METHODS): Response {
  const headers = { ...API_HEADERS, 'Cache-Control': CACHE_CONTROL.never };
  const allow = fault.status === 405 ? { Allow: allowed } : {};
  const after = fault instanceof LimitReached && fault.retryAfter !== undefined;
  const wait = after ? { 'Retry-After': String(fault.retryAfter) } : {};
  const wanted = fault.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {};
  return Response.json(errorOf(fault), {
    status: fault.status,
    headers: { ...headers, ...allow, ...wanted, ...wait },
  });
}

/** A way on to another address, for pages of elsewhere too: a browser that follows needs the leave of each step. */
export function redirectResponse(location: string, status: 302 | 308): Response {
  const headers = { ...API_HEADERS, 'Cache-Control': CACHE_CONTROL.revalidate, Location: location };
  return new Response(null, { status, headers });
}

/** Other pages may read, whatever else a path allows: nothing else is offered to them. */
function optionsResponse(allowed: string): Response {
  const headers = { ...API_HEADERS, Allow: allowed, 'Access-Control-Allow-Methods': METHODS };
  return new Response(null, { status: 204, headers });
}

/** A path of the contract as the router writes it, from `{name}` where a parameter stands. */
function routed(template: string): string {
  return template.replace(/\{(\w+)\}/g, ':$1');
}

/** Ways to ask of a path, by method. */
type Responders = Readonly<Partial<Record<'GET' | 'PUT' | 'DELETE' | 'POST', Responder>>>;

/** Answers a path of the contract by its methods, and says which they are. */
export function addMethods(app: Hono, template: string, answers: Responders): void {
  const path = routed(template);
  const reading = answers.GET ? READING : (['OPTIONS'] as const);
  const allowed = [...new Set([...reading, ...Object.keys(answers)])].join(', ');
  for (const [method, answer] of Object.entries(answers)) app.on(method, path, answer);
  app.options(path, () => optionsResponse(allowed));
  app.all(path, ({ req }) => {
    const refusal = REFUSAL_WORDS.notAllowed(req.method, allowed);
    return faultResponse(new Fault(405, 'method-not-allowed', refusal), allowed);
  });
}

/** Answers a path of the contract that is only read. */
export function addPath(app: Hono, template: string, answer: Responder): void {
  addMethods(app, template, { GET: answer });
}
