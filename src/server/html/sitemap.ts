import { inLanguage } from '../../contract/addresses.ts';
import type { Language } from '../../domain/bilingual.ts';
import { escaped } from './escaped.ts';

/** Every address in every language, each naming the others, as sitemaps.org has it. */
export function sitemapOf(
  origin: string,
  addresses: readonly string[],
  languages: readonly Language[],
): string {
  const entries = addresses.flatMap((address) => {
    const links = languages.map(
      (each) =>
        `<xhtml:link rel="alternate" hreflang="${each}" href="${escaped(origin + inLanguage(address, each))}"/>`,
    );
    return languages.map(
      (each) => `<url><loc>${escaped(origin + inLanguage(address, each))}</loc>${links.join('')}</url>`,
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** What robots may read: everything that is a page or a figure; answers of the API need no index. */
export function robotsOf(origin: string): string {
  return [
    'User-agent: *',
    'Allow: /api/v1/figures/',
    'Disallow: /api/v1/',
    'Disallow: /wall',
    'Disallow: /w/',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
}
