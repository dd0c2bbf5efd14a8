import { expect, it } from 'vitest';
import { sceneAt } from '../../../../../src/domain/view/scene.ts';
import { parseWall } from '../../../../../src/domain/view/scene-query.ts';
import { NowScene } from '../../../../../src/web/features/wall/scenes/NowScene.tsx';
import { useSurroundings } from '../scene-surroundings.ts';
import { renderWithWords } from '../../../rendering.tsx';

function Shown() {
  return <NowScene scene={sceneAt(parseWall('s=now').wall, 0)} {...useSurroundings()} />;
}

it('the first scene says of each register how far it goes, the one that is behind first', () => {
  renderWithWords(<Shown />, { language: 'es' });
  const parts = [...document.querySelectorAll('.wall-note span')].map(({ textContent }) => textContent);
  expect(parts.slice(0, 2)).toEqual(['Fuente: RNPDNO a dic 2025 (hace 11 meses)', 'SESNSP a ago 2026']);
});
