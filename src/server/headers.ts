/**
 * What a page may load: only what this server gives, and no script or style inside the page. A picture may also be
 * one that the page itself has made (`blob:`): a figure is painted from it.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "img-src 'self' blob:",
  "frame-ancestors 'self'",
  "object-src 'none'",
].join('; ');

const PERMISSIONS_POLICY = [
  'screen-wake-lock=(self)',
  'fullscreen=(self)',
  'clipboard-write=(self)',
  'camera=()',
  'geolocation=()',
  'microphone=()',
  'payment=()',
  'usb=()',
].join(', ');

/** Headers of every response. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS_POLICY,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Headers of every answer of the API: public figures, so that any page may read them. */
export const API_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Headers of every page and asset. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Headers of a page for a frame in any other page: the only ones that may stand in a foreign frame. */
export const EMBED_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'Content-Security-Policy': CONTENT_SECURITY_POLICY.replace("frame-ancestors 'self'", 'frame-ancestors *'),
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Where readers come by https: browsers stay with it for two years. */
export const STRICT_TRANSPORT: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};

/** The policy of a page with one style sheet inside, named by its SHA-256 in base64. */
export function policyWithStyle(digest: string): string {
  return `${CONTENT_SECURITY_POLICY}; style-src 'self' 'sha256-${digest}'`;
}

/** `Content-Type` of what the API answers. */
export const CONTENT_TYPE = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  text: 'text/plain; charset=utf-8',
} as const;

/** `Cache-Control` by how long an answer may be kept. */
export const CACHE_CONTROL = {
  immutable: 'public, max-age=31536000, immutable',
  revalidate: 'no-cache',
  never: 'no-store',
} as const;
