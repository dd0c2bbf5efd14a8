/** Path and query of a whole address, as they are written in it. */
export function pathAndQuery(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('//') + 2));
}

/** Letters, digits and the few signs that mean the same percent-encoded or not. */
const ENCODED = /%[0-9a-f]{2}/gi;
const UNRESERVED = /[\w.~-]/;

function unreservedAsTheyAre(path: string): string {
  return path.replace(ENCODED, (code) => {
    const sign = String.fromCodePoint(Number.parseInt(code.slice(1), 16));
    return UNRESERVED.test(sign) ? sign : code.toUpperCase();
  });
}

function queryInOrder(query: string): string {
  const pairs = new URLSearchParams(query);
  pairs.sort();
  return pairs.toString().replaceAll('%2C', ',');
}

/**
 * The one form of a path with its query: addresses that differ only in how letters are encoded, in repeated `&`
 * or in the order of parameters have the same. What is kept is kept under it.
 * @example canonicalAddress('/api/v1/%65vents?&to=2025-01&&from=2024%2D01') // '/api/v1/events?from=2024-01&to=2025-01'
 */
export function canonicalAddress(address: string): string {
  const mark = address.indexOf('?');
  if (mark < 0) return address.includes('%') ? unreservedAsTheyAre(address) : address;
  const query = queryInOrder(address.slice(mark + 1));
  const path = unreservedAsTheyAre(address.slice(0, mark));
  return query === '' ? path : `${path}?${query}`;
}
