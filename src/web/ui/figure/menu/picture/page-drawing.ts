import { inlineDrawing } from './inline-drawing.ts';
import { paintsNothing, svgElement, textAttributes } from './svg-writing.ts';

/** A part of the page as shapes and text of SVG, with the pixels that it takes. */
export interface PageDrawing {
  readonly shapes: readonly SVGElement[];
  readonly width: number;
  readonly height: number;
}

/** What only a screen can use, and what is there for ears only. */
const LEFT_OUT = ['.screen-only', '.sr-only', '[hidden]', 'dialog', 'input', 'select', 'textarea'].join();

interface Point {
  readonly x: number;
  readonly y: number;
}

function isUnseen(element: Element, style: CSSStyleDeclaration): boolean {
  return element.matches(LEFT_OUT) || style.display === 'none' || Number(style.opacity) === 0;
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** Both ends of a border: along which edge of its box, half its width inside. */
function edgeOf(side: (typeof SIDES)[number], { x, y, width, height }: DOMRect, thick: number): string {
  const half = thick / 2;
  if (side === 'top') return `M${x} ${y + half}h${width}`;
  if (side === 'bottom') return `M${x} ${y + height - half}h${width}`;
  return side === 'left' ? `M${x + half} ${y}v${height}` : `M${x + width - half} ${y}v${height}`;
}

/** Ground and borders of an element. */
function boxShapes(box: DOMRect, style: CSSStyleDeclaration): SVGElement[] {
  const { x, y, width, height } = box;
  const ground = paintsNothing(style.backgroundColor)
    ? []
    : [svgElement('rect', { x, y, width, height, fill: style.backgroundColor })];
  const borders = SIDES.flatMap((side) => {
    const thick = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const stroke = style.getPropertyValue(`border-${side}-color`);
    if (!thick || paintsNothing(stroke) || style.getPropertyValue(`border-${side}-style`) === 'none')
      return [];
    return [svgElement('path', { d: edgeOf(side, box, thick), stroke, 'stroke-width': thick, fill: 'none' })];
  });
  return [...ground, ...borders];
}

let pen: CanvasRenderingContext2D | null | undefined;

/** How far below the top of its line box a text's own line lies. */
function ascentOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return Number.parseFloat(fontSize) * 0.8;
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return pen.measureText('x').fontBoundingBoxAscent;
}

/** A row of a text, where it stands in the window. */
interface Row {
  readonly text: string;
  readonly box: DOMRect;
}

/** A text's rows, as the page broke it: words that stand at one height are one row. */
function rowsOf(node: Text): Row[] {
  const range = document.createRange();
  const rows: { text: string; box: DOMRect }[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.trimEnd().length);
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const last = rows.at(-1);
    if (last && Math.abs(last.box.top - box.top) < 2) {
      last.text += word;
      last.box = new DOMRect(last.box.x, last.box.y, box.right - last.box.x, last.box.height);
    } else rows.push({ text: word, box });
  }
  return rows;
}

function inCase(text: string, { textTransform }: CSSStyleDeclaration): string {
  return textTransform === 'uppercase' ? text.toUpperCase() : text;
}

/** The rows of a text, and how far to the right they reach. */
function textShapes(node: Text, style: CSSStyleDeclaration, from: Point) {
  const ascent = ascentOf(style);
  const line = style.textDecorationLine;
  const rows = rowsOf(node);
  const shapes = rows.map(({ text, box }) => {
    const element = svgElement('text', {
      x: box.x - from.x,
      y: box.y - from.y + ascent,
      fill: style.color,
      'text-decoration': line === 'none' ? undefined : line,
      ...textAttributes(style),
    });
    element.textContent = inCase(text.replaceAll(/\s+/g, ' ').trimEnd(), style);
    return element;
  });
  return { shapes, right: Math.max(0, ...rows.map(({ box }) => box.right - from.x)) };
}

/** Draws a part of the page as it stands: text as text, drawings as drawings, boxes with their grounds and borders. */
export function drawPage(root: Element): PageDrawing {
  const from = root.getBoundingClientRect();
  const shapes: SVGElement[] = [];
  let right = from.width;
  const visit = (element: Element): void => {
    const style = getComputedStyle(element);
    if (isUnseen(element, style)) return;
    const box = element.getBoundingClientRect();
    const place = new DOMRect(box.x - from.x, box.y - from.y, box.width, box.height);
    right = Math.max(right, place.right);
    if (element instanceof SVGSVGElement) {
      if (style.visibility === 'visible') shapes.push(inlineDrawing(element, place.x, place.y));
      return;
    }
    const isSeen = style.visibility === 'visible';
    if (isSeen) shapes.push(...boxShapes(place, style));
    for (const child of element.childNodes) {
      if (child instanceof Element) visit(child);
      if (!isSeen || !(child instanceof Text)) continue;
      const text = textShapes(child, style, from);
      shapes.push(...text.shapes);
      right = Math.max(right, text.right);
    }
  };
  visit(root);
  return { shapes, width: Math.ceil(right), height: Math.ceil(from.height) };
}
