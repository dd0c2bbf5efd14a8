import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/web/app/ErrorBoundary.tsx';
import { DataTable, type Column } from '../../../src/web/ui/figure/DataTable.tsx';
import { Dialog } from '../../../src/web/ui/Dialog.tsx';
import { Figure } from '../../../src/web/ui/figure/Figure.tsx';
import { Failed } from '../../../src/web/ui/states.tsx';
import { VerdictMark } from '../../../src/web/reading/verdict/VerdictMark.tsx';
import { LanguageProvider } from '../../../src/web/words/words.ts';
import { pressInMenu, renderWithWords } from '../rendering.tsx';

interface Row {
  readonly name: string;
  readonly count: number | null;
}

const ROWS: readonly Row[] = [
  { name: 'Colima', count: 600 },
  { name: 'Nayarit', count: null },
  { name: 'Sinaloa', count: 1800 },
];

const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', title: 'Estado', cell: (row) => row.name, order: (row) => row.name },
  {
    key: 'count',
    title: 'Total',
    numeric: true,
    cell: (row) => row.count ?? 'sin dato',
    order: (row) => row.count,
  },
];

function namesInOrder(): (string | null)[] {
  return screen.getAllByRole('rowheader').map((each) => each.textContent);
}

describe('a table', () => {
  it('sorts by a column and back, rows without a value last either way', async () => {
    const user = userEvent.setup();
    renderWithWords(
      <DataTable caption="Por estado" columns={COLUMNS} rows={ROWS} rowKey={(row) => row.name} />,
    );
    await user.click(screen.getByRole('button', { name: /Total/ }));
    expect(namesInOrder()).toEqual(['Sinaloa', 'Colima', 'Nayarit']);
    expect(screen.getByRole('columnheader', { name: /Total/ })).toHaveAttribute('aria-sort', 'descending');
    await user.click(screen.getByRole('button', { name: /Total/ }));
    expect(namesInOrder()).toEqual(['Colima', 'Sinaloa', 'Nayarit']);
  });

  it('that shows some of its rows shows the first by the column that is sorted by, out of all of them', async () => {
    const user = userEvent.setup();
    renderWithWords(
      <DataTable caption="Por estado" columns={COLUMNS} rows={ROWS} rowKey={(row) => row.name} most={1} />,
    );
    expect(namesInOrder()).toEqual(['Colima']);
    await user.click(screen.getByRole('button', { name: /Total/ }));
    expect(namesInOrder()).toEqual(['Sinaloa']);
  });

  it('can be reached and scrolled by keyboard under its own name', async () => {
    const user = userEvent.setup();
    renderWithWords(
      <DataTable caption="Por estado" columns={COLUMNS} rows={ROWS} rowKey={(row) => row.name} />,
    );
    await user.tab();
    expect(screen.getByRole('region', { name: 'Por estado' })).toHaveFocus();
  });
});

function Asking() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Abrir
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Aritmética">
        1 + 1 = 2
      </Dialog>
    </>
  );
}

describe('a dialog', () => {
  it('opens under its title, and gives the focus back when closed', async () => {
    const user = userEvent.setup();
    renderWithWords(<Asking />);
    const opener = screen.getByRole('button', { name: 'Abrir' });
    await user.click(opener);
    const dialog = screen.getByRole('dialog', { name: 'Aritmética' });
    await user.click(within(dialog).getByRole('button', { name: 'Cerrar' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(opener).toHaveFocus();
  });
});

describe('a verdict', () => {
  it('is told by word, and by whether it is good or bad, not by its sign', () => {
    renderWithWords(
      <>
        <VerdictMark verdict="falling" better="down" />
        <VerdictMark verdict="falling" better="up" />
        <VerdictMark verdict="rising" better="neither" />
        <VerdictMark verdict="not-comparable" better="down" />
      </>,
    );
    expect(screen.getByText('(mejora)').parentElement).toHaveTextContent(/^Baja/);
    expect(screen.getByText('(empeora)').parentElement).toHaveTextContent(/^Baja/);
    expect(screen.getByText('Sube')).toHaveTextContent(/^Sube$/);
    expect(screen.getByText('No comparable')).toBeVisible();
  });
});

const figure = (
  <Figure
    id="chart"
    title="Baja el homicidio"
    source="SESNSP"
    edition="2026-08-00000000"
    csv={{ name: 'saldo.csv', table: () => ({ columns: ['month', 'value'], rows: [['2025-01', null]] }) }}
    table={<p>los mismos números</p>}
    math={<p>total entre días</p>}
  >
    <svg />
  </Figure>
);

describe('a figure', () => {
  it('carries its finding, source and edition', () => {
    renderWithWords(figure);
    const frame = screen.getByRole('figure', { name: 'Baja el homicidio' });
    expect(frame).toHaveTextContent('Fuente: SESNSP. Edición: 2026-08-00000000');
  });

  it('shows its table and how it was computed at a press', async () => {
    const user = userEvent.setup();
    renderWithWords(figure);
    await pressInMenu('Ver tabla', undefined, user);
    expect(screen.getByText('los mismos números')).toBeVisible();
    await pressInMenu('¿Cómo se calculó?', undefined, user);
    expect(screen.getByRole('dialog')).toHaveTextContent('total entre días');
  });

  it('saves its rows as a CSV that a spreadsheet reads', async () => {
    const user = userEvent.setup();
    const saved: Blob[] = [];
    vi.stubGlobal('URL', {
      ...URL,
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return '#';
      },
      revokeObjectURL: () => undefined,
    });
    renderWithWords(figure);
    await pressInMenu('Descargar CSV', undefined, user);
    vi.unstubAllGlobals();
    const bytes = new Uint8Array((await saved[0]?.arrayBuffer()) ?? new ArrayBuffer());
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
      '\uFEFFmonth,value\r\n2025-01,\r\n',
    );
  });

  it('copies a sentence that ends in a link to itself', async () => {
    const user = userEvent.setup();
    renderWithWords(figure);
    await pressInMenu('Copiar frase', undefined, user);
    expect(await navigator.clipboard.readText()).toMatch(/^Baja el homicidio\nhttp.*#chart$/);
    expect(await screen.findByText('Copiado', { selector: 'button' })).toBeVisible();
  });

  it('shows the text to copy by hand where the browser refuses', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    renderWithWords(figure);
    await pressInMenu('Copiar enlace siempre a lo más nuevo', undefined, user);
    expect(await screen.findByText(/#chart$/)).toBeVisible();
  });
});

function Broken(): never {
  throw new Error('the page broke');
}

describe('failures', () => {
  it('say why, and try again at a press', async () => {
    const retry = vi.fn<() => void>();
    renderWithWords(<Failed failure={{ kind: 'refused', status: 503 }} onRetry={retry} />);
    expect(screen.getByRole('alert')).toHaveTextContent('El servidor respondió con un error (503).');
    await userEvent.click(screen.getByRole('button', { name: 'Intentar de nuevo' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('of a page stay inside the page, with a way on', () => {
    render(
      <LanguageProvider value="es">
        <p>cabecera</p>
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      </LanguageProvider>,
      { onCaughtError: () => undefined },
    );
    expect(screen.getByText('cabecera')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Esta página falló' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ir al panorama' })).toHaveAttribute('href', '/');
  });
});
