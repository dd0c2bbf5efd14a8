/** The build that runs here, by the file that its page loads first. */
export function versionHere(): string {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return /[\w.-]+$/.exec(entry?.src ?? '')?.[0] ?? 'unknown';
}
