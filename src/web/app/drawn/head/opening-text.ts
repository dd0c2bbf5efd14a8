const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** As much of a sentence as a preview shows. */
const LONGEST = 300;

function plainText(markup: string): string {
  return markup
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`;
}

/** The sentence that a drawn page opens with: the first paragraph after its heading, as plain text. */
export function openingOf(markup: string): string | undefined {
  const found = /<\/h1>.*?<p[^>]*>(.*?)<\/p>/s.exec(markup)?.[1];
  const text = found === undefined ? '' : plainText(found);
  return text === '' ? undefined : shortened(text);
}
