const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element with its attributes, those without a value left out. */
export function svgElement(name: string, attributes: Attributes): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === '') continue;
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  }
  return element;
}

/** Properties of text that are attributes in SVG, too. */
const TEXT_PROPERTIES = ['font-family', 'font-size', 'font-style', 'font-weight', 'letter-spacing'] as const;

/** How an element's text is written, as attributes. */
export function textAttributes(style: CSSStyleDeclaration): Record<string, string> {
  const own = TEXT_PROPERTIES.map((name) => [name, style.getPropertyValue(name)] as const);
  const figures = style.fontVariantNumeric;
  return {
    ...Object.fromEntries(own.filter(([, value]) => value !== 'normal')),
    ...(figures === 'normal' ? {} : { 'font-variant': figures }),
  };
}

/** Whether a colour paints nothing. */
export function paintsNothing(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
}
