function isFontRule(rule: CSSRule): rule is CSSFontFaceRule {
  return rule instanceof CSSFontFaceRule;
}

function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

async function asDataAddress(address: string): Promise<string> {
  const bytes = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Error(`${address} could not be read`)));
    reader.readAsDataURL(bytes);
  });
}

async function carried(rule: CSSFontFaceRule): Promise<string> {
  const [, address] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
  if (!address) return '';
  const file = await asDataAddress(new URL(address, rule.parentStyleSheet?.href ?? document.baseURI).href);
  const family = rule.style.getPropertyValue('font-family');
  const weight = rule.style.getPropertyValue('font-weight');
  return `@font-face{font-family:${family};font-weight:${weight};src:url(${file}) format('woff2')}`;
}

let rules: Promise<string> | undefined;

async function readRules(): Promise<string> {
  const faces = [...document.styleSheets].flatMap(rulesOf).filter(isFontRule);
  return (await Promise.all(faces.map(carried))).join('');
}

/** The faces of the page as rules that carry their files, for a picture that leaves it; read once they can be. */
export function pageFonts(): Promise<string> {
  rules ??= readRules().catch((error: unknown) => {
    rules = undefined;
    throw error;
  });
  return rules;
}
