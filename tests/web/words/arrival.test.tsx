import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/bilingual.ts';
import { section } from '../../../src/web/words/section.ts';
import { SPOKEN } from '../../../src/web/words/languages.ts';
import { loadWords, withWords } from '../../../src/web/words/shelf.ts';
import { LanguageProvider, useWords } from '../../../src/web/words/words.ts';

function Heading() {
  return <h1>{useWords('events').heading}</h1>;
}

function Page({ language }: { readonly language: Language }) {
  return (
    <LanguageProvider value={language}>
      <Suspense fallback="waiting">
        <Heading />
      </Suspense>
    </LanguageProvider>
  );
}

describe('the words of a section', () => {
  it('are fetched once, however many ask', async () => {
    let times = 0;
    const counted = section(async () => ({ words: { heading: `fetched ${(times += 1)}` } }));
    await Promise.all([counted.load(), counted.read(), counted.load()]);
    expect(counted.read()).toEqual({ words: { heading: 'fetched 1' } });
  });

  it('that could not be fetched fail whoever waits, and are fetched at the next call', async () => {
    let online = false;
    const flaky = section(async () => {
      if (!online) throw new Error('offline');
      return { words: 'here' };
    });
    await expect(flaky.load()).rejects.toThrow('offline');
    // A component that is rendered again must not fetch again and again by itself.
    await expect(flaky.read()).rejects.toThrow('offline');
    online = true;
    await expect(flaky.load()).resolves.toBe('here');
    expect(flaky.read()).toEqual({ words: 'here' });
  });

  it('are there with the code that was fetched beside them', async () => {
    await loadWords('en');
    const code = await withWords(['registers'], async () => 'a page');
    expect(code).toBe('a page');
    expect(SPOKEN.en.sections.registers.read()).toHaveProperty('words');
  });

  it('are those of the language around them, without a wait in between', () => {
    const { rerender } = render(<Page language="es" />);
    const spanish = screen.getByRole('heading').textContent;
    act(() => rerender(<Page language="en" />));
    expect(screen.queryByText('waiting')).not.toBeInTheDocument();
    expect(screen.getByRole('heading').textContent).not.toBe(spanish);
  });
});
