import { http, HttpResponse } from 'msw';
import { expect, it, onTestFinished, vi } from 'vitest';
import { mockServer } from '../../../mocks/node.ts';
import { pageFonts } from '../../../src/web/ui/figure/menu/picture/page-fonts.ts';

/** The one face of the page: jsdom reads no sources of faces. */
class SyntheticFace {
  readonly style = { getPropertyValue: (name: string) => (name === 'src' ? 'url("/serif.woff2")' : '') };
}

it('faces that could not be fetched are asked for again by the next picture', async () => {
  vi.stubGlobal('CSSFontFaceRule', SyntheticFace);
  const value = [{ cssRules: [new SyntheticFace()] }];
  Object.defineProperty(document, 'styleSheets', { value, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(document, 'styleSheets'));
  let asked = 0;
  mockServer.use(
    http.get('*/serif.woff2', () => {
      asked += 1;
      return HttpResponse.error();
    }),
  );
  await expect(pageFonts()).rejects.toThrow('fetch');
  await expect(pageFonts()).rejects.toThrow('fetch');
  expect(asked).toBe(2);
});
