import type { Language } from '../../domain/bilingual.ts';

/** A page as it is asked of the code that draws it. */
export interface PageAsked {
  /** Scheme and host that readers reach the product by, without a slash at the end. */
  readonly origin: string;
  readonly path: string;
  /** The query with its question mark, or nothing. */
  readonly search: string;
  /** The language of an address that names none. */
  readonly language: Language;
  /** Whether the reader's window is a phone's. */
  readonly narrow: boolean;
}

/** What programs read of a page: search engines, previews of links, other languages. */
export interface Head {
  readonly title: string;
  /** The sentence that the page opens with. */
  readonly description: string;
  /** The one address of what is shown, language and view included. */
  readonly canonical: string;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  /** What a preview of a link shows. */
  readonly card: { readonly title: string; readonly image: string; readonly alt: string };
  readonly locale: string;
  /** Descriptions as JSON-LD: of the data that the page shows, of the statement that it is about. */
  readonly jsonLd: readonly object[];
}

/** What the browser needs to take a drawn page over: the same answers, from the same addresses. */
export interface DrawnState {
  readonly path: string;
  readonly search: string;
  readonly language: Language;
  readonly narrow: boolean;
  /** The edition that it was drawn from; nothing where none was asked for. */
  readonly edition: string | undefined;
  readonly answers: readonly { readonly key: readonly unknown[]; readonly address: string }[];
}

/** A page drawn without a browser. */
export interface DrawnPage {
  /** 404 where the address names nothing that exists: no page, or none of what the page shows. */
  readonly status: 200 | 404;
  readonly head: Head;
  readonly markup: string;
  readonly state: DrawnState;
  /** The modules that the app needs to take it over, by their paths in the source. */
  readonly code: readonly string[];
  /** Sentences for readers without scripts. */
  readonly scriptless: string;
}

/** The pages' own code, drawing without a browser. */
export interface PageDrawer {
  /** The one form of what is asked for: pages of the same form are the same. Nothing for the wall, which lives in a browser only. */
  formOf(asked: PageAsked): PageAsked | undefined;
  draw(form: PageAsked): Promise<DrawnPage>;
  /** The addresses of everything that is worth finding, paths with their queries. */
  addresses(): Promise<readonly string[]>;
}

/** Answers a request of the API. */
export type ApiAnswers = (request: Request) => Promise<Response>;
