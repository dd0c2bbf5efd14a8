import { Suspense } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { lazily } from '../../../src/web/ui/lazily.ts';

function shown(Part: ReturnType<typeof lazily<object>>): string {
  return renderToStaticMarkup(
    <Suspense fallback="waiting">
      <Part />
    </Suspense>,
  );
}

describe('a part whose code comes later', () => {
  it('is waited for where it is shown first', () => {
    expect(shown(lazily(() => Promise.resolve(() => 'here')))).toContain('waiting');
  });

  it('is there at once where its code was fetched before', async () => {
    const part = lazily(() => Promise.resolve(() => 'here'));
    await part.fetch();
    expect(shown(part)).toBe('here');
  });
});
