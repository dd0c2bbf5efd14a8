import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sceneAt } from '../../../../../src/domain/view/scene.ts';
import { parseWall } from '../../../../../src/domain/view/scene-query.ts';
import { BesideScene, besideIn } from '../../../../../src/web/features/wall/scenes/places/BesideScene.tsx';
import { besideWallAddress } from '../../../../../src/web/router/compare-path.ts';
import { wall as es } from '../../../../../src/web/words/es/wall.ts';
import { FIGURES_ALONE } from '../figures-alone.ts';
import { useSurroundings } from '../scene-surroundings.ts';
import { renderWithWords } from '../../../rendering.tsx';

/** The first scene of the wall that the page of places beside each other leads to. */
function sceneOf(codes: readonly string[]) {
  const address = new URL(besideWallAddress(codes, 'homicide') ?? '', 'http://saldo.test');
  return sceneAt(parseWall(address.searchParams.get('wall') ?? '').wall, 0);
}

function Shown({ codes }: { readonly codes: readonly string[] }) {
  return <BesideScene scene={sceneOf(codes)} {...useSurroundings()} />;
}

describe('states beside each other on the wall', () => {
  it('are the places of the page that leads there, a line each, and the nation', () => {
    renderWithWords(<Shown codes={['25', '11', '19']} />, { language: 'es' });
    for (const name of ['Sinaloa', 'Guanajuato', 'Nuevo León', 'México']) {
      expect(screen.getByText(name, { selector: 'text, tspan' })).toBeInTheDocument();
    }
    expect(screen.getByText(/Por 100 mil habitantes al año/)).toBeInTheDocument();
    expect(screen.getByText('Otro método', { selector: 'text, tspan' })).toBeInTheDocument();
  });

  it('are nothing of the nation alone, and of more than can be told apart', () => {
    expect(besideIn(sceneOf(['25']), FIGURES_ALONE)?.places).toHaveLength(2);
    const all = sceneAt(parseWall('s=beside~~01,02,03,04,05,06,07').wall, 0);
    expect(besideIn(all, FIGURES_ALONE)).toBeUndefined();
    expect(besideIn(sceneAt(parseWall('s=beside~~00').wall, 0), FIGURES_ALONE)).toBeUndefined();
  });

  it('lead to no wall where one of them is no state', () => {
    expect(besideWallAddress(['25', '11020'], 'homicide')).toBeUndefined();
  });

  it('say where it fell, where it rose, and where nobody can tell', () => {
    const places = [
      { place: 'Guanajuato', verdict: 'falling', percent: '20%' },
      { place: 'Nuevo León', verdict: 'falling', percent: '53%' },
      { place: 'Sinaloa', verdict: 'rising', percent: '69%' },
      { place: 'Colima', verdict: 'no-clear-change', percent: '3%' },
    ] as const;
    expect(es.beside.sentence('homicide', 'Respecto de 2024', places)).toBe(
      'Respecto de 2024, el homicidio doloso bajó 20% en Guanajuato y 53% en Nuevo León; subió 69% en Sinaloa; sin cambio claro en Colima.',
    );
  });
});
