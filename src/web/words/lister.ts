/**
 * Joins what is listed as a language does: "a, b y c". The browser's rules are taken up with the first list, since
 * they cost more than all sentences of a page together.
 */
export function lister(locale: string): (items: readonly string[]) => string {
  let format: Intl.ListFormat | undefined;
  return (items) =>
    items.length < 2
      ? (items[0] ?? '')
      : (format ??= new Intl.ListFormat(locale, { type: 'conjunction' })).format(items);
}
