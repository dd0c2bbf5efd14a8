import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../src/web/ui/Button.tsx';
import { Disclosure } from '../../../src/web/ui/Disclosure.tsx';
import { SelectField } from '../../../src/web/ui/Field.tsx';
import { DataTable } from '../../../src/web/ui/figure/DataTable.tsx';
import { PageOpening } from '../../../src/web/ui/PageOpening.tsx';
import { Empty, Failed, Loading, Notice } from '../../../src/web/ui/states.tsx';
import { useMenu } from '../../../src/web/ui/hooks/use-menu.ts';
import { renderWithWords } from '../rendering.tsx';

interface Row {
  readonly name: string;
  readonly count: number | null;
}

const ROWS: readonly Row[] = [
  { name: 'Ávila', count: 0 },
  { name: 'Zamora', count: null },
  { name: 'Ébano', count: -3 },
];

function table(sorting?: { column: string; descending: boolean }) {
  return renderWithWords(
    <DataTable
      caption="By place"
      columns={[
        { key: 'name', title: 'Place', cell: (row: Row) => row.name, order: (row) => row.name },
        { key: 'count', title: 'Count', cell: (row) => row.count ?? '—', order: (row) => row.count },
        { key: 'note', title: 'Note', cell: () => '' },
      ]}
      rows={ROWS}
      rowKey={(row) => row.name}
      {...(sorting ? { sorting } : {})}
    />,
  );
}

function places(): (string | null)[] {
  return screen.getAllByRole('rowheader').map((each) => each.textContent);
}

describe('the order of a table', () => {
  it('is that of its rows until a heading is pressed', () => {
    table();
    expect(places()).toEqual(['Ávila', 'Zamora', 'Ébano']);
    const sorts = screen.getAllByRole('columnheader').map((each) => each.getAttribute('aria-sort'));
    expect(sorts).toEqual(['none', 'none', null]);
  });

  it('puts zero between less and more, and what has no number last either way', async () => {
    table({ column: 'count', descending: false });
    expect(places()).toEqual(['Ébano', 'Ávila', 'Zamora']);
    await userEvent.click(screen.getByRole('button', { name: /Count/ }));
    expect(places()).toEqual(['Ávila', 'Ébano', 'Zamora']);
  });

  it('of words is that of Spanish, accents beside their letter', () => {
    table({ column: 'name', descending: false });
    expect(places()).toEqual(['Ávila', 'Ébano', 'Zamora']);
  });

  it('is offered by a button only where a column has one, and reached by keyboard', async () => {
    table();
    const user = userEvent.setup();
    expect(screen.getAllByRole('button')).toHaveLength(2);
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('columnheader', { name: /Place/ })).toHaveAttribute('aria-sort', 'descending');
  });
});

describe('a place that waits, failed or is empty', () => {
  it('says that something is on its way, politely', () => {
    renderWithWords(<Loading />, { language: 'en' });
    expect(screen.getByRole('status')).not.toBeEmptyDOMElement();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says at once what could not be had, why, and tries again at a press', async () => {
    const retry = vi.fn<() => void>();
    renderWithWords(<Failed failure={{ kind: 'unreachable' }} what="The map" onRetry={retry} />, {
      language: 'en',
    });
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(/^The map/);
    await userEvent.click(within(alert).getByRole('button'));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('says why there is nothing, not only that', () => {
    renderWithWords(<Empty reason="No whole year was published." />, { language: 'en' });
    expect(screen.getByText('No whole year was published.')).toBeVisible();
  });

  it('as a notice is a status unless it is urgent', () => {
    renderWithWords(
      <>
        <Notice>by the way</Notice>
        <Notice role="alert">now</Notice>
      </>,
    );
    expect(screen.getByRole('status')).toHaveTextContent('by the way');
    expect(screen.getByRole('alert')).toHaveTextContent('now');
  });
});

describe('a field', () => {
  it('is named by its label and described by what the choice means just now', async () => {
    const change = vi.fn<(value: string) => void>();
    renderWithWords(
      <SelectField label="Base" note="2024" defaultValue="a" onChange={(event) => change(event.target.value)}>
        <option value="a">A year before</option>
        <option value="b">2018</option>
      </SelectField>,
    );
    const field = screen.getByRole('combobox', { name: 'Base' });
    expect(field).toHaveAccessibleDescription(': 2024');
    await userEvent.selectOptions(field, '2018');
    expect(change).toHaveBeenCalledWith('b');
  });

  it('without a note has no description, and a hidden label still names it', () => {
    renderWithWords(
      <SelectField label="Order" quietLabel>
        <option>a</option>
      </SelectField>,
    );
    expect(screen.getByRole('combobox', { name: 'Order' })).not.toHaveAttribute('aria-describedby');
  });
});

describe('small parts', () => {
  it('a button never sends a form unless it says so', () => {
    renderWithWords(
      <>
        <Button>plain</Button>
        <Button type="submit">send</Button>
      </>,
    );
    expect(screen.getByRole('button', { name: 'plain' })).toHaveAttribute('type', 'button');
    expect(screen.getByRole('button', { name: 'send' })).toHaveAttribute('type', 'submit');
  });

  it('a disclosure keeps its text closed until it is wanted', () => {
    renderWithWords(
      <>
        <Disclosure summary="How">because</Disclosure>
        <Disclosure summary="When" open>
          today
        </Disclosure>
      </>,
    );
    expect(screen.getByText('because')).not.toBeVisible();
    expect(screen.getByText('today')).toBeVisible();
  });

  it('a page opens with its one heading', () => {
    renderWithWords(<PageOpening heading="Mexico, 2025" sentence="Homicide fell." />);
    expect(screen.getByRole('heading', { level: 1, name: 'Mexico, 2025' })).toBeVisible();
    expect(screen.getByText('Homicide fell.')).toBeVisible();
  });
});

function Opening() {
  const { open, setOpen, place, button } = useMenu();
  return (
    <>
      <div ref={place}>
        <button type="button" ref={button} aria-expanded={open} onClick={() => setOpen(true)}>
          More
        </button>
        {open && <a href="/b">A way on</a>}
      </div>
      <button type="button">elsewhere</button>
    </>
  );
}

describe('a menu', () => {
  it('closes at Esc and leads back to its button', async () => {
    const user = userEvent.setup();
    renderWithWords(<Opening />);
    const button = screen.getByRole('button', { name: 'More' });
    await user.click(button);
    await user.tab();
    expect(screen.getByRole('link', { name: 'A way on' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('link')).toBeNull();
    expect(button).toHaveFocus();
  });

  it('closes when the press or the focus goes elsewhere, and stays with a press inside', async () => {
    const user = userEvent.setup();
    renderWithWords(<Opening />);
    const button = screen.getByRole('button', { name: 'More' });
    await user.click(button);
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.tab();
    await user.tab();
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByRole('button', { name: 'elsewhere' })).toHaveFocus();
  });
});
