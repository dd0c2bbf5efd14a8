/** The built page that drawn ones are filled into, and what stands inside it, of which the policy must know. */
export interface Template {
  readonly html: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** The built page as it is: its style sheet and its script are fetched. */
export function linkedTemplate(html: string): Template {
  return { html, styles: [], scripts: [] };
}

const SHEET = /<link rel="stylesheet" crossorigin href="([^"]+)">/g;
const SCRIPT = /<script src="([^"]+)"><\/script>/g;

/**
 * The built page with its style sheet and the script before its first paint inside it, so that the first paint waits
 * for no second request; `read` gives the text of a file by its address.
 */
export function wholeTemplate(html: string, read: (address: string) => string): Template {
  const styles: string[] = [];
  const scripts: string[] = [];
  const whole = html
    .replaceAll(SHEET, (_, address: string) => {
      const text = read(address);
      styles.push(text);
      // Code that comes later looks whether its sheet is there by the link's address: this one fetches nothing.
      return `<style>${text}</style>\n    <link rel="stylesheet" disabled href="${address}">`;
    })
    .replaceAll(SCRIPT, (_, address: string) => {
      const text = read(address);
      scripts.push(text);
      return `<script>${text}</script>`;
    });
  return { html: whole, styles, scripts };
}
