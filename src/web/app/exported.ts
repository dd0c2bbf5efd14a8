import { ExportedAnswers } from '../../export/browser/answers.ts';
import { LANGUAGES } from '../../domain/bilingual.ts';
import { askThrough } from '../api/client.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address that a file of one language stands for: `/en/states/` is `/states/?lang=en`. */
function spelledOut({ pathname, search, hash }: Location): string | undefined {
  const own = pathname.slice(BASE.length);
  const language = LANGUAGES.find((each) => own === `/${each}` || own.startsWith(`/${each}/`));
  if (!language) return undefined;
  const query = new URLSearchParams(search);
  if (!query.has('lang')) query.set('lang', language);
  return `${BASE}${own.slice(language.length + 1) || '/'}?${query.toString().replaceAll('%2C', ',')}${hash}`;
}

/** Makes a page of a static export read its files instead of asking a server. */
export function startFromFiles(): void {
  const address = spelledOut(location);
  if (address) history.replaceState(null, '', address);
  const answers = new ExportedAnswers((path, options) => fetch(`${BASE}/${path}`, options));
  askThrough((asked, options) => answers.answer(asked, options));
}
