import { renderToStaticMarkup } from 'react-dom/server';
import { SPOKEN, type WordsOf } from '../../web/words/languages.ts';
import { inLight } from '../palette.ts';
import type { Picture, PictureAsked, PictureTable } from '../picture.ts';
import { pageAddress, sourceLine } from '../sheet-text.ts';

/** The figure at two widths; the style sheet shows the one that fits the frame. */
const WIDTHS = [
  { name: 'wide', width: 720, rem: 16, plots: 340 },
  { name: 'narrow', width: 352, rem: 14, plots: 310 },
] as const;

function Drawings({ picture }: { readonly picture: Picture }) {
  return WIDTHS.map(({ name, ...box }) => {
    const { height, content } = picture.draw({ ...box, id: name, isBounded: false });
    return (
      <svg
        key={name}
        className={`drawing ${name}`}
        viewBox={`0 0 ${box.width} ${Math.ceil(height)}`}
        aria-hidden="true"
      >
        {content}
      </svg>
    );
  });
}

function Numbers({ table, name }: { readonly table: PictureTable; readonly name: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Tab reaches it, arrows scroll it
    <section className="scrolls" tabIndex={0} aria-label={name}>
      <table>
        <thead>
          <tr>
            {table.columns.map((each) => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([head = '', ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, place) => (
                <td key={table.columns[place + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface BodyProps {
  readonly asked: PictureAsked;
  readonly picture: Picture;
  readonly words: WordsOf<'frame'>;
  readonly own: WordsOf<'sharing'>;
}

function Body({ asked, picture, words, own }: BodyProps) {
  return (
    <main>
      <figure aria-labelledby="finding">
        <h1 id="finding">{picture.title}</h1>
        <p className="subtitle">{picture.subtitle}</p>
        <Drawings picture={picture} />
        {picture.key.length > 0 && (
          <ul className="key">
            {picture.key.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
        <details>
          <summary>{own.table}</summary>
          <Numbers table={picture.table} name={own.table} />
        </details>
        <figcaption>
          {picture.caveat && <p>{picture.caveat}</p>}
          <p>{sourceLine(picture, asked, words, own)}</p>
          <p>
            <a href={pageAddress(asked)} target="_blank" rel="noopener">
              {own.see}
            </a>
          </p>
        </figcaption>
      </figure>
    </main>
  );
}

interface DocumentProps {
  readonly locale: string;
  readonly title: string;
  readonly canonical?: string;
  /** Seconds after which the page asks for itself again. */
  readonly again?: number | undefined;
  readonly children: React.ReactNode;
}

function Document({ locale, title, canonical, again, children }: DocumentProps) {
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        {again !== undefined && <meta httpEquiv="refresh" content={String(again)} />}
        {canonical && <link rel="canonical" href={canonical} />}
        <link rel="stylesheet" href="/embed/embed.css" />
        <script src="/embed/height.js" defer />
      </head>
      <body>{children}</body>
    </html>
  );
}

function asDocument(page: React.ReactElement): string {
  return `<!doctype html>${inLight(renderToStaticMarkup(page))}`;
}

/** A figure as a page for a frame in another page: no script needed to read it, nothing stored, no third party. */
export async function embedPage(asked: PictureAsked, picture: Picture): Promise<string> {
  const { sections, locale } = SPOKEN[asked.language];
  const [words, own] = await Promise.all([sections.frame.load(), sections.sharing.load()]);
  return asDocument(
    <Document locale={locale} title={picture.title} canonical={pageAddress(asked)}>
      <Body {...{ asked, picture, words, own }} />
    </Document>,
  );
}

interface EmptyFrame extends Pick<PictureAsked, 'language' | 'origin'> {
  /** Seconds after which the figure is asked for again; nothing where its address names nothing that can be drawn. */
  readonly again?: number | undefined;
}

/** What stands in a frame in place of a figure. */
export async function embedEmpty({ language, origin, again }: EmptyFrame): Promise<string> {
  const { sections, locale } = SPOKEN[language];
  const own = await sections.sharing.load();
  return asDocument(
    <Document locale={locale} title="Saldo" again={again}>
      <main>
        <p>{again === undefined ? own.missing : own.waiting}</p>
        <p>
          <a href={`${origin}/?lang=${language}`} target="_blank" rel="noopener">
            Saldo
          </a>
        </p>
      </main>
    </Document>,
  );
}
