/**
 * The stylesheet of the API's page: the product's faces and colours. These stand here once more, because this page is
 * drawn without the app's build; a test holds them to `palette.css`.
 */
export const API_STYLE = `@font-face { font-family: 'Source Sans 3'; font-weight: 400 700; font-display: optional; src: url('/embed/sans.woff2') format('woff2'); }
@font-face { font-family: 'Source Serif 4'; font-weight: 400 700; font-display: optional; src: url('/embed/serif.woff2') format('woff2'); }
:root {
  --color-paper: light-dark(#fcfbf8, #15171a);
  --color-shade: light-dark(#f1efe9, #24282d);
  --color-ink: light-dark(#16181b, #ecebe6);
  --color-soft: light-dark(#55595f, #a9adb3);
  --color-rule: light-dark(#d8d5cd, #3a3f45);
  color-scheme: light dark;
  background: var(--color-paper);
  color: var(--color-ink);
  font: 1rem/1.5 'Source Sans 3', sans-serif;
}
body { margin: 0 auto; max-width: 75rem; padding: 1rem clamp(1rem, 3vw, 2rem) 4rem; overflow-wrap: anywhere; }
a { padding-block: 0.2rem; color: inherit; text-underline-offset: 0.25em; }
:focus-visible { outline: 2px solid var(--color-ink); outline-offset: 2px; }
.top { max-width: none; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.5rem 1.5rem; margin: 0; padding-bottom: 0.75rem; border-bottom: 1px solid var(--color-ink); }
.name { font: 600 1.5rem/1.2 'Source Serif 4', serif; text-decoration: none; }
.top a + a { font-size: 0.875rem; }
.other { margin-left: auto; }
h1, h2, h3 { font-family: 'Source Serif 4', serif; font-weight: 600; text-wrap: balance; }
h1 { margin: 1.5rem 0 0; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 0; font-size: 1.2rem; }
h3 { margin: 1rem 0 0.25rem; font-size: 1rem; }
p, pre { margin: 0.5rem 0 0; }
p { max-width: 70ch; }
.lead { font-size: 1.125rem; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.875em; }
h2 code { font-size: 0.85em; font-weight: 600; }
nav ul { columns: 20rem; column-gap: 2rem; margin: 0.5rem 0 0; padding: 0; list-style: none; font-size: 0.875rem; }
nav a { display: inline-block; padding-block: 0.125rem; }
section { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--color-rule); }
section:target h2 { text-decoration: underline; text-underline-offset: 0.25em; }
.codes { columns: 20rem; column-gap: 2rem; padding: 0; list-style: none; font-size: 0.9375rem; }
.scroll { overflow-x: auto; margin-top: 0.5rem; }
pre.scroll { padding: 0.75rem; background: var(--color-shade); overflow-wrap: normal; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { border-bottom: 1px solid var(--color-rule); padding: 0.35rem 0.75rem 0.35rem 0; text-align: start; vertical-align: top; font-weight: 400; }
thead th { font-weight: 600; }
td:nth-child(2) { color: var(--color-soft); }
@media (min-width: 48rem) { th:first-child { width: 9rem; } td:nth-child(2) { width: 9rem; } }
@media print { nav { display: none; } .scroll { overflow: visible; } section { break-inside: avoid-page; } }
`;
