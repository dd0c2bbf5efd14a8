import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FindingSummary } from '../../../../../src/domain/claims/filter.ts';
import { sceneAt } from '../../../../../src/domain/view/scene.ts';
import { parseWall } from '../../../../../src/domain/view/scene-query.ts';
import { ClaimsScene } from '../../../../../src/web/features/wall/scenes/ClaimsScene.tsx';
import { stageOf } from '../../../../../src/web/features/wall/screen/stage.ts';
import { useWallSpeech } from '../../../../../src/web/features/wall/reading/speech.ts';
import { claim } from '../../../../domain/claims/ledger.ts';
import { EVIDENCE } from '../../overview/sample-evidence.ts';
import { renderWithWords } from '../../../rendering.tsx';

/** A change of 213 % said, 247.5 % found, of a statement that names levels too. */
const FOUND: FindingSummary = {
  outcome: 'falls-short',
  reason: null,
  stated: 213,
  found: 247.5,
  closeness: 'further',
  slip: false,
  mixed: false,
  nearest: null,
  asThen: null,
  asNow: { outcome: 'falls-short', found: 247.5 },
  readings: [],
  otherBases: { hold: 0, of: 5 },
};

const [SCENE, STAGE] = [sceneAt(parseWall('?s=claims').wall, 0), stageOf(1920, 1080)];

function Shown({ finding }: { readonly finding: FindingSummary }) {
  const evidence = {
    ...EVIDENCE,
    claims: [{ claim: claim('C191'), finding }],
    claimCounts: { holds: 58, 'other-size': 0, 'falls-short': 28, opposite: 0, 'cannot-tell': 137 },
    operations: [],
    concentration: null,
    ensu: [],
  };
  return (
    <ClaimsScene scene={SCENE} evidence={evidence} stage={STAGE} speech={useWallSpeech()} today="2026-11" />
  );
}

describe('a statement on the wall', () => {
  it('shows the figure said beside the one found', () => {
    renderWithWords(<Shown finding={{ ...FOUND, outcome: 'other-size' }} />);
    expect(screen.getByRole('heading', { name: 'Otro tamaño' })).toBeVisible();
    expect(screen.getByText('+213%')).toBeVisible();
    expect(screen.getByText('+247.5%')).toBeVisible();
  });

  it('shows what the cut of the time gave beside what is known now', () => {
    const asNow = { outcome: 'falls-short', found: 190 } as const;
    renderWithWords(<Shown finding={{ ...FOUND, outcome: 'other-size', asThen: '2024-11', asNow }} />);
    expect(screen.getByText(/^Corte de nov.* 2024$/).nextSibling).toHaveTextContent('+247.5%');
    expect(screen.getByText('Como se sabe ahora').nextSibling).toHaveTextContent('+190.0%');
  });

  it('shows no figure that goes beyond what was said where another one of the statement fails', () => {
    renderWithWords(<Shown finding={FOUND} />);
    expect(screen.getByRole('heading', { name: 'Se queda corta' })).toBeVisible();
    expect(screen.queryByText('+247.5%')).toBeNull();
    expect(
      screen.getByText('El cambio dicho se alcanza; otra de las cifras dichas no coincide.'),
    ).toBeVisible();
  });
});
