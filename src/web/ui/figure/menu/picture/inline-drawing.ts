import { svgElement, textAttributes } from './svg-writing.ts';

/** What style sheets may say of a shape; in a file of its own it must stand on the shape. */
const PAINT = [
  'clip-path',
  'display',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'visibility',
] as const;

/** What a property is where nobody says anything: not worth an attribute. */
const USUAL: Readonly<Record<string, string>> = {
  'clip-path': 'none',
  'dominant-baseline': 'auto',
  'fill-opacity': '1',
  opacity: '1',
  'paint-order': 'normal',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'text-anchor': 'start',
  visibility: 'visible',
};

const OF_THE_PAGE = /^(class|style|role|tabindex|focusable|on\w+|aria-.*|data-.*)$/;

function strip(element: Element): void {
  const names = element.getAttributeNames();
  for (const name of names.filter((each) => OF_THE_PAGE.test(each))) element.removeAttribute(name);
}

function paint(copy: Element, style: CSSStyleDeclaration): void {
  for (const name of PAINT) {
    const value = style.getPropertyValue(name);
    if (value === '' || value === USUAL[name]) copy.removeAttribute(name);
    else if (name !== 'display' || value === 'none') copy.setAttribute(name, value);
  }
  if (style.transform !== 'none' && !copy.hasAttribute('transform')) {
    copy.setAttribute('transform', style.transform);
  }
  if (!/^(text|tspan)$/.test(copy.tagName)) return;
  for (const [name, value] of Object.entries(textAttributes(style))) copy.setAttribute(name, value);
}

/** A drawing of the page as it is painted there, to stand in a file: nothing of it hangs on a style sheet any more. */
export function inlineDrawing(drawing: SVGSVGElement, x: number, y: number): SVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [place, from] of [drawing, ...drawing.querySelectorAll('*')].entries()) {
    const to = copies[place];
    if (!to) continue;
    strip(to);
    paint(to, getComputedStyle(from));
  }
  const { width, height } = drawing.getBoundingClientRect();
  const box = svgElement('svg', { x, y, width, height, overflow: 'visible' });
  for (const name of ['viewBox', 'preserveAspectRatio', 'fill', 'stroke', 'stroke-width']) {
    const value = copy.getAttribute(name);
    if (value !== null) box.setAttribute(name, value);
  }
  box.append(...copy.childNodes);
  return box;
}
