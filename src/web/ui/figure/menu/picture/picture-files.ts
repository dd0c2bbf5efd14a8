import { drawPage, type PageDrawing } from './page-drawing.ts';
import { pageFonts } from './page-fonts.ts';
import { svgElement, textAttributes } from './svg-writing.ts';

/** What a picture says besides what its figure says itself. */
export interface SheetWords {
  /** What it says with its source, for a card, which has neither title nor foot of its own. */
  readonly sentence: string;
  /** Where it can be seen as it stood. */
  readonly address: string;
}

const MARGIN = 24;
const FOOT_SIZE = 12;
const FOOT_LEADING = FOOT_SIZE * 1.35;
/** Pixels that a letter of the foot takes at most, on average over a row. */
const LETTER = FOOT_SIZE * 0.56;

/** Draws in the light colours, whichever theme the reader has. */
function inLight<T>(draw: (page: CSSStyleDeclaration) => T): T {
  const { documentElement: page } = document;
  const before = page.dataset['theme'];
  page.dataset['theme'] = 'light';
  try {
    return draw(getComputedStyle(page));
  } finally {
    if (before === undefined) delete page.dataset['theme'];
    else page.dataset['theme'] = before;
  }
}

/** A text in rows of so many letters, broken at blanks, and anywhere where a word is longer than a row. */
function rowsOf(text: string, letters: number): string[] {
  const row = new RegExp(`(.{1,${letters}})(?:\\s+|$)|(.{${letters}})`, 'g');
  return [...text.matchAll(row)].map(([, whole, part]) => whole ?? part ?? '');
}

interface Sheet {
  readonly drawing: PageDrawing;
  readonly ground: string;
  readonly ink: string;
  readonly text: Record<string, string>;
}

/** A sheet around what was drawn: ground, margin, and the last lines at its foot. */
function sheetAround(made: Sheet, title: string, foot: readonly string[]): SVGElement {
  const { drawing, ground, ink, text } = made;
  const width = drawing.width + 2 * MARGIN;
  const rows = foot.flatMap((each) => rowsOf(each, Math.floor(drawing.width / LETTER)));
  const top = MARGIN + drawing.height + 6;
  const height = Math.ceil(top + rows.length * FOOT_LEADING + MARGIN);
  const viewBox = `0 0 ${width} ${height}`;
  const sheet = svgElement('svg', { width, height, viewBox, role: 'img' });
  const name = svgElement('title', {});
  name.textContent = title;
  const body = svgElement('g', { transform: `translate(${MARGIN} ${MARGIN})` });
  body.append(...drawing.shapes);
  const lines = rows.map((row, place) => {
    const y = top + (place + 1) * FOOT_LEADING;
    const line = svgElement('text', { ...text, x: MARGIN, y, 'font-size': FOOT_SIZE, fill: ink });
    line.textContent = row;
    return line;
  });
  sheet.append(name, svgElement('rect', { width, height, fill: ground }), body, ...lines);
  return sheet;
}

function sheetOf(figure: HTMLElement, { sentence, address }: SheetWords): SVGElement {
  const title = figure.querySelector('h1, h2, h3')?.textContent ?? document.title;
  const foot = figure.querySelector('h1, h2') ? [address] : [sentence, address];
  const sheet = inLight((page) => {
    const text = textAttributes(getComputedStyle(figure));
    return { drawing: drawPage(figure), ground: page.backgroundColor, ink: page.color, text };
  });
  return sheetAround(sheet, title, foot);
}

/** The figure as it stands on the page, as an SVG that needs nothing beside it. */
export async function svgOf(figure: HTMLElement, words: SheetWords): Promise<Blob> {
  const markup = new XMLSerializer().serializeToString(sheetOf(figure, words));
  const whole = markup.replace('>', `><style>${await pageFonts()}</style>`);
  return new Blob([whole], { type: 'image/svg+xml' });
}

/** The same as a PNG, two pixels to one. */
export async function pngOf(figure: HTMLElement, words: SheetWords): Promise<Blob> {
  const address = URL.createObjectURL(await svgOf(figure, words));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
