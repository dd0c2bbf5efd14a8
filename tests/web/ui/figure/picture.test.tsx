import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inlineDrawing } from '../../../../src/web/ui/figure/menu/picture/inline-drawing.ts';
import { paintsNothing, svgElement } from '../../../../src/web/ui/figure/menu/picture/svg-writing.ts';
import { ByWidth } from '../../../../src/web/ui/ByWidth.tsx';
import { CrossSign, VerdictSign } from '../../../../src/web/ui/signs.tsx';
import { NOTHING_HERE, NothingHere } from '../../../../src/web/ui/states.tsx';
import { renderWithWords } from '../../rendering.tsx';

function drawn() {
  const { container } = render(
    <svg viewBox="0 0 10 10" aria-label="A line" className="chart" data-x="1">
      <path
        d="M0 0L10 10"
        style={{ stroke: 'rgb(1, 2, 3)', strokeWidth: '2px' }}
        className="line"
        tabIndex={0}
      />
      <text aria-hidden="true">5</text>
    </svg>,
  );
  const drawing = container.querySelector('svg');
  if (!drawing) throw new Error('no drawing');
  return inlineDrawing(drawing, 24, 48);
}

describe('a drawing in a file of its own', () => {
  it('stands where it is put, with its own units', () => {
    const picture = drawn();
    expect([picture.getAttribute('x'), picture.getAttribute('y')]).toEqual(['24', '48']);
    expect(picture).toHaveAttribute('viewBox', '0 0 10 10');
  });

  it('has its colours on its shapes, and nothing that belongs to the page', () => {
    const picture = drawn();
    const [path, text] = [picture.querySelector('path'), picture.querySelector('text')];
    expect(path).toHaveAttribute('stroke', 'rgb(1, 2, 3)');
    const names = [path, text].flatMap((each) => each?.getAttributeNames() ?? []);
    expect(names.filter((name) => /class|style|aria|data|tabindex|role/.test(name))).toEqual([]);
  });
});

describe('an element of a file', () => {
  it('leaves out what has no value and rounds to hundredths', () => {
    const line = svgElement('line', { x1: 1.23456, x2: undefined, stroke: '', y1: 0 });
    expect(line.getAttributeNames()).toEqual(['x1', 'y1']);
    expect(line).toHaveAttribute('x1', '1.23');
  });

  it('is not painted by a colour that lets everything through', () => {
    expect(
      ['transparent', 'rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0.5)', 'rgb(0, 0, 0)'].map(paintsNothing),
    ).toEqual([true, true, false, false]);
  });
});

describe('a sign', () => {
  it('is no word to a screen reader: what it means stands beside it', () => {
    render(
      <button type="button">
        <CrossSign /> Close
      </button>,
    );
    expect(screen.getByRole('button', { name: 'Close' })).toBeVisible();
  });

  it('of each verdict has a shape of its own, so that it is told without colour', () => {
    const shapes = (['falling', 'rising', 'no-clear-change', 'not-comparable'] as const).map((verdict) => {
      const { container } = render(<VerdictSign verdict={verdict} />);
      return container.querySelector('path')?.getAttribute('d');
    });
    expect(new Set(shapes).size).toBe(4);
  });
});

describe('one of two forms', () => {
  it('is there, not both: a screen reader meets every control once', () => {
    render(
      <ByWidth
        narrow={<button type="button">Filters</button>}
        wide={<button type="button">Filters</button>}
      />,
    );
    expect(screen.getAllByRole('button', { name: 'Filters' })).toHaveLength(1);
  });
});

describe('an address that names nothing', () => {
  it('says why under one heading, leads on, and carries the mark of a page that is not found', () => {
    const { container } = renderWithWords(
      <NothingHere reason="No state is called that.">
        <a href="/place">All places</a>
      </NothingHere>,
      { language: 'en' },
    );
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.getByText('No state is called that.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'All places' })).toHaveAttribute('href', '/place');
    expect(container.innerHTML).toContain(NOTHING_HERE);
  });
});
