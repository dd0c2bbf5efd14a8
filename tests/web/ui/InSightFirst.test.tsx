import { act, render, screen } from '@testing-library/react';
import { memo, useLayoutEffect } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { InSightFirst } from '../../../src/web/ui/InSightFirst.tsx';

/** Observers that a test tells where their elements stand. */
class Watch {
  static readonly all: Watch[] = [];
  readonly #tell: IntersectionObserverCallback;
  readonly margin: string;
  constructor(tell: IntersectionObserverCallback, { rootMargin = '' }: IntersectionObserverInit = {}) {
    this.#tell = tell;
    this.margin = rootMargin;
    Watch.all.push(this);
  }
  observe(): void {
    // Told by the test.
  }
  disconnect(): void {
    Watch.all.splice(Watch.all.indexOf(this), 1);
  }
  say(isIntersecting: boolean): void {
    const entry = { isIntersecting } as IntersectionObserverEntry;
    act(() => this.#tell([entry], this as unknown as IntersectionObserver));
  }
}

const Years = memo(function Years({ year }: { readonly year: number }) {
  return <p>{year}</p>;
});

/** The block, with what says of it whether it is looked at and whether it is near. */
function drawn() {
  vi.stubGlobal('IntersectionObserver', Watch);
  const shown = render(<InSightFirst of={Years} props={{ year: 2024 }} />);
  const [lookedAt, near] = ['-12% 0px', '50% 0px'].map((margin) =>
    Watch.all.find((each) => each.margin === margin),
  );
  if (!lookedAt || !near) throw new Error('nothing watches where the block stands');
  return { ...shown, lookedAt, near, block: screen.getByText('2024').parentElement };
}

describe('a block of a page', () => {
  it('is contained while it is far away, and no longer when it comes near', () => {
    const { near, block } = drawn();
    expect(block).not.toHaveClass('away');
    near.say(false);
    expect(block).toHaveClass('away');
    near.say(true);
    expect(block).not.toHaveClass('away');
  });

  it('shows a choice in the end wherever it stands', () => {
    const { lookedAt, rerender } = drawn();
    rerender(<InSightFirst of={Years} props={{ year: 2025 }} />);
    expect(screen.getByText('2025')).toBeInTheDocument();
    lookedAt.say(false);
    rerender(<InSightFirst of={Years} props={{ year: 2026 }} />);
    expect(screen.getByText('2026')).toBeInTheDocument();
  });

  it('out of sight leaves the frame to what is in sight, and follows', () => {
    vi.stubGlobal('IntersectionObserver', Watch);
    const frames: string[] = [];
    function Page({ year }: { readonly year: number }) {
      useLayoutEffect(() => {
        frames.push(`${year}: ${screen.getByRole('paragraph').textContent}`);
      }, [year]);
      return <InSightFirst of={Years} props={{ year }} />;
    }
    const { rerender } = render(<Page year={2023} />);
    const lookedAt = Watch.all.find((each) => each.margin === '-12% 0px');
    rerender(<Page year={2024} />);
    lookedAt?.say(false);
    rerender(<Page year={2025} />);
    expect(frames).toEqual(['2023: 2023', '2024: 2024', '2025: 2024']);
    expect(screen.getByText('2025')).toBeInTheDocument();
  });

  it('is in sight where nothing can tell', () => {
    render(<InSightFirst of={Years} props={{ year: 2024 }} />);
    expect(screen.getByText('2024').parentElement).not.toHaveClass('away');
  });
});
