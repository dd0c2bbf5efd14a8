import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { languageOf, rememberLanguage } from '../../../src/web/app/language.ts';
import { chooseTheme, currentTheme, nextTheme } from '../../../src/web/app/theme.ts';

function browserSpeaks(...languages: string[]): void {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
}

describe('the language', () => {
  it('is the one of the address before any other', () => {
    rememberLanguage('es');
    browserSpeaks('es-MX');
    expect(languageOf('?lang=en')).toBe('en');
  });

  it('is the one chosen earlier where the address names none', () => {
    rememberLanguage('en');
    browserSpeaks('es-MX');
    expect(languageOf('')).toBe('en');
  });

  it("is the browser's on a first visit, Spanish where Saldo does not speak it", () => {
    browserSpeaks('de-DE', 'en-GB');
    expect(languageOf('')).toBe('en');
    browserSpeaks('de-DE');
    expect(languageOf('')).toBe('es');
  });

  it('takes no notice of a language that is not spoken', () => {
    browserSpeaks('es');
    expect(languageOf('?lang=xx')).toBe('es');
  });
});

describe('the theme', () => {
  afterEach(() => chooseTheme('auto'));

  it('goes from the system to light to dark and round again', () => {
    expect([nextTheme('auto'), nextTheme('light'), nextTheme('dark')]).toEqual(['light', 'dark', 'auto']);
  });

  it('is on the root element and remembered', () => {
    chooseTheme('dark');
    expect(currentTheme()).toBe('dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(localStorage.getItem('saldo-theme')).toBe('dark');
  });

  it('is back before the first paint of the next visit', () => {
    chooseTheme('dark');
    delete document.documentElement.dataset['theme'];
    window.eval(readFileSync('public/before-paint.js', 'utf8'));
    expect(currentTheme()).toBe('dark');
  });

  it('lasts as long as the page where storage is denied', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    chooseTheme('light');
    expect(currentTheme()).toBe('light');
  });
});
