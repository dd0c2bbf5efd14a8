import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { mockServer } from '../../../mocks/node.ts';
import type { EventKind } from '../../../src/domain/record/curated/event.ts';
import { monthNumber } from '../../../src/domain/time/period.ts';
import { EventMarks } from '../../../src/web/reading/events/EventMarks.tsx';
import { useEventLayer } from '../../../src/web/reading/events/use-event-layer.ts';
import { renderWithWords } from '../rendering.tsx';

const SPAN = { from: '2015-01', to: '2026-08' } as const;
const OCTOBER = monthNumber('2024-10');

interface ProbeProps {
  readonly usual?: readonly EventKind[];
  readonly region?: string;
  readonly byYear?: boolean;
}

/** A chart reduced to what the layer gives it: its marks and what is read in October 2024. */
function Probe({ usual = [], region = '00', byYear = false }: ProbeProps) {
  const layer = useEventLayer({ region, span: SPAN, usual });
  return (
    <>
      <p data-testid="marks">{layer.marks.map(({ at, label }) => `${label}@${at}`).join(' ')}</p>
      <p data-testid="read">{layer.notesAt(OCTOBER).join('; ')}</p>
      <EventMarks layer={layer} byYear={byYear} />
    </>
  );
}

const NONE: readonly EventKind[] = [];
const OFFICES: readonly EventKind[] = ['office'];

function kindsAsked(): string | null {
  return new URLSearchParams(location.search).get('events');
}

describe('the layer of events on a chart', () => {
  it('is off until it is wanted, and asks for nothing before', () => {
    mockServer.use(http.get('*/api/v1/events', () => HttpResponse.error()));
    renderWithWords(<Probe usual={NONE} />);
    expect(screen.getByRole('checkbox')).not.toBeChecked();
    expect(screen.getByTestId('marks')).toBeEmptyDOMElement();
  });

  it('marks what governments decided at one press, with a numbered key of links, and keeps it in the address', async () => {
    renderWithWords(<Probe usual={NONE} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Marcar hechos con fecha' }));
    const key = await screen.findByRole('list', { name: 'Fechas marcadas' });
    expect(kindsAsked()).toBe('office,strategy,law,methodology');
    const second = within(key).getAllByRole('listitem')[1];
    expect(second).toHaveTextContent(
      /^2\.1 de octubre de 2024 Inicia el gobierno de Sheinbaum.*8 de octubre de 2024 Presentación de la Estrategia/,
    );
    expect(within(key).getAllByRole('link')[0]).toHaveAttribute('href', expect.stringMatching(/^https?:/));
    expect(screen.getByTestId('marks')).toHaveTextContent(`2@${OCTOBER}`);
    expect(screen.getByTestId('read')).toHaveTextContent('2. Inicia el gobierno de Sheinbaum');
  });

  it('is filtered by kind; with the last kind it is off again', async () => {
    history.replaceState(null, '', '/?events=attack');
    renderWithWords(<Probe usual={NONE} region="25" />, { language: 'en' });
    const key = await screen.findByRole('list', { name: 'Dates marked' });
    expect(within(key).getAllByRole('listitem')).toHaveLength(2);
    expect(key).toHaveTextContent('War between Sinaloa Cartel factions');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Attack' }));
    expect(kindsAsked()).toBeNull();
    expect(screen.getByRole('checkbox', { name: 'Mark dated events' })).not.toBeChecked();
  });

  it('can be taken off a chart that has marks by habit', async () => {
    renderWithWords(<Probe usual={OFFICES} />);
    await screen.findByRole('list', { name: 'Fechas marcadas' });
    expect(kindsAsked()).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Cargos' }));
    expect(kindsAsked()).toBe('none');
    expect(screen.getByTestId('marks')).toBeEmptyDOMElement();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Marcar hechos con fecha' }));
    expect(kindsAsked()).toBe('office,strategy,law,methodology');
  });

  it('says on a chart of years that events stand at their year', async () => {
    history.replaceState(null, '', '/?events=office');
    renderWithWords(<Probe usual={NONE} byYear />);
    expect(await screen.findByText(/los hechos se marcan en su año/)).toBeVisible();
  });

  it('says so where no event of the kinds falls in the months drawn', async () => {
    history.replaceState(null, '', '/?events=attack');
    renderWithWords(<Probe usual={NONE} region="01" />);
    expect(await screen.findByText(/Ningún hecho de estos tipos/)).toBeVisible();
  });

  it('leaves the chart whole where the events cannot be had, and brings them at a press', async () => {
    history.replaceState(null, '', '/?events=office');
    mockServer.use(
      http.get('*/api/v1/events', () => HttpResponse.json({ events: 'none' }, { status: 200 }), {
        once: true,
      }),
    );
    renderWithWords(<Probe usual={NONE} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('la gráfica está completa sin ellos');
    await userEvent.click(screen.getByRole('button', { name: 'Intentar de nuevo' }));
    expect(await screen.findByRole('list', { name: 'Fechas marcadas' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
