import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '../../../../src/domain/view/view.ts';
import { DivergencePage } from '../../../../src/web/features/divergence/DivergencePage.tsx';
import { renderWithWords } from '../../rendering.tsx';

const YEAR_2024: View = {
  ...DEFAULT_VIEW,
  period: { from: '2024-01', to: '2024-12' },
  base: { from: '2023-01', to: '2023-12' },
};

/** The view as the page last put it. */
let view: View = YEAR_2024;

function keep(next: View): void {
  view = next;
}

function Page({ first }: { readonly first: View }) {
  const [shown, setShown] = useState(first);
  const change = (next: View): void => {
    keep(next);
    setShown(next);
  };
  return <DivergencePage view={shown} onView={change} />;
}

async function open(first = YEAR_2024, language: 'es' | 'en' = 'es'): Promise<HTMLElement> {
  renderWithWords(<Page first={first} />, { language });
  return screen.findByRole('table');
}

/** The number behind each quadrant's name in the list. */
function quadrantCounts(): number[] {
  const list = screen.getByRole('region', { name: 'Los estados por cuadrante' });
  return within(list)
    .getAllByRole('term')
    .map((each) => Number(/\d+$/.exec(each.textContent ?? '')?.[0]));
}

describe('the page of two changes', () => {
  it('puts every state into one of four named quadrants, or says that it cannot', async () => {
    await open();
    const counts = quadrantCounts();
    expect(counts).toHaveLength(6);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(32);
  });

  it('says in words what the quadrants hold, and the sentence agrees with the list', async () => {
    await open();
    const sentence = screen.getByText(/^En .* estado/, { selector: 'header p' }).textContent ?? '';
    const [, , , , unclear] = quadrantCounts();
    expect(sentence).toContain(`en ${unclear} al menos uno de los dos cambios no es claro`);
  });

  it('gives every state of the plot in the table, with both changes', async () => {
    const table = await open();
    expect(within(table).getAllByRole('row')).toHaveLength(33);
    expect(within(table).getByRole('row', { name: /^Sinaloa / })).toHaveTextContent('+87%');
  });

  it('draws a point for every state that has both ratios, full only where both verdicts are clear', async () => {
    await open();
    const points = within(screen.getByRole('group', { name: /^Estados según/ })).getAllByRole('button');
    expect(points.length).toBeGreaterThan(28);
    const clear = points.filter(
      (each) => each.querySelector('circle')?.getAttribute('fill') !== 'var(--color-paper)',
    );
    const [bothDown = 0, traded = 0, bothUp = 0, reversed = 0] = quadrantCounts();
    expect(clear).toHaveLength(bothDown + traded + bothUp + reversed);
  });

  it('reads the point that has the focus, and carries the chosen one into the view', async () => {
    await open();
    const points = within(screen.getByRole('group', { name: /^Estados según/ })).getAllByRole('button');
    expect(points.filter((each) => each.getAttribute('tabindex') === '0')).toHaveLength(1);
    const user = userEvent.setup();
    await user.click(points.find((each) => each.dataset['state'] === '25') as HTMLElement);
    expect(view.region).toBe('25');
    const panel = screen.getByRole('region', { name: 'Estado leído: Sinaloa' });
    expect(panel).toHaveTextContent(/Homicidio doloso:Sube\(empeora\)\+87%/);
    expect(panel).toHaveTextContent('994 víctimas');
    await user.click(within(panel).getByRole('button', { name: /^¿Cómo se calculó\? Homicidio doloso/ }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('row', { name: 'Total 994 531' })).toBeVisible();
  });

  it('clips intervals that go on outside the plot, with an arrow, and says what the arrow means', async () => {
    await open();
    const bars = [...document.querySelectorAll('.divergence-bars')].map(
      (each) => each.getAttribute('d') ?? '',
    );
    const arrows = bars.filter((d) => d.includes('L'));
    expect(arrows.length).toBeGreaterThan(0);
    expect(arrows.length).toBeLessThan(bars.length / 2);
    expect(screen.getByText(/una flecha dice que el intervalo sigue fuera de la gráfica/)).toBeVisible();
  });

  it('names the states whose change is off the scale, with the change', async () => {
    const table = await open();
    const note = screen.getByText(/^En el borde, porque su cambio queda fuera de la escala: /);
    const [name = '', percent = ''] =
      /: (.+?) \(\D*([+−][\d,]+%)\)/.exec(note.textContent ?? '')?.slice(1) ?? [];
    expect(within(table).getByRole('row', { name: new RegExp(`^${name} `) })).toHaveTextContent(percent);
  });

  it('sets homicide against another crime, chosen in the address', async () => {
    history.replaceState(null, '', '/divergence?against=kidnapping');
    await open();
    expect(screen.getByRole('columnheader', { name: 'Secuestro: cambio' })).toBeVisible();
    await userEvent.setup().selectOptions(screen.getByLabelText('El homicidio contra'), 'disappearance');
    expect(location.search).toContain('against=disappearance');
    expect(
      await screen.findByRole('columnheader', { name: /^Personas desaparecidas.*cambio/ }),
    ).toBeVisible();
  });

  it('speaks English as well', async () => {
    await open(YEAR_2024, 'en');
    expect(screen.getByRole('region', { name: 'The states by quadrant' })).toHaveTextContent(
      'Homicide down, extortion up',
    );
  });
});
