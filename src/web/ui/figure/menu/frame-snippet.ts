import { parametersCarried } from '../../../router/url-state.ts';

/** Pixels that a frame has where its page does not listen for the true height. */
const FALLBACK_HEIGHT = 760;

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The address of a figure for a frame, from the address of the page that shows it. */
function frameAddress(page: string, figure: string): string {
  const from = new URL(page);
  const address = new URL(`${import.meta.env.BASE_URL}embed/${figure}`, from.origin);
  for (const [name, text] of parametersCarried(from.search)) address.searchParams.set(name, text);
  return address.href.replaceAll('%2C', ',');
}

/** HTML to paste into another page: the figure of a page's address, as tall as it says that it is. */
export function frameSnippet(page: string, figure: string, title = ''): string {
  return `<iframe
  src="${attribute(frameAddress(page, figure))}"
  title="${attribute(title || 'Saldo')}"
  width="100%"
  height="${FALLBACK_HEIGHT}"
  style="border:0"
  loading="lazy"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
></iframe>
<script>
  addEventListener('message', function (e) {
    if (!e.data || e.data.type !== 'saldo-embed-height') return;
    document.querySelectorAll('iframe').forEach(function (f) {
      if (f.contentWindow === e.source) f.height = e.data.height;
    });
  });
</script>
`;
}
