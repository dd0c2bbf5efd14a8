import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../../src/domain/bilingual.ts';
import { DEFAULT_VIEW, type View } from '../../../../../src/domain/view/view.ts';
import { topicFigures, type TopicFigure } from '../../../../../src/web/features/wall/reading/pictures.ts';
import { useWallSpeech } from '../../../../../src/web/features/wall/reading/speech.ts';
import { TopicPanel } from '../../../../../src/web/features/wall/scenes/parts/TopicPanel.tsx';
import { EVIDENCE } from '../../overview/sample-evidence.ts';
import { renderWithWords } from '../../../rendering.tsx';

function homicideIn(changes: Partial<View>): TopicFigure {
  const [figure] = topicFigures(['homicide'], { ...DEFAULT_VIEW, ...changes }, EVIDENCE);
  if (!figure) throw new Error('the sample has no homicide');
  return figure;
}

function Panel({ figure }: { readonly figure: TopicFigure }) {
  return <TopicPanel figure={figure} speech={useWallSpeech()} today="2026-11" />;
}

function show(figure: TopicFigure, language: Language): string {
  renderWithWords(<Panel figure={figure} />, { language });
  return screen.getByRole('heading').parentElement?.textContent ?? '';
}

const YEAR: Partial<View> = { period: { from: '2025-01', to: '2025-12' } };

describe('a topic on the wall', () => {
  it('tells the figure, the change with its interval, and how far the data go', () => {
    const text = show(homicideIn(YEAR), 'es');
    expect(text).toContain('20,195');
    expect(text).toContain('carpetas de investigación');
    expect(text).toMatch(/Baja.20%.*intervalo: −\d+ a −\d+%/);
    expect(text).toContain('Datos hasta diciembre de 2025');
    expect(text).not.toContain('lo cambiaría');
  });

  it.for([
    ['es', 'una revisión habitual lo cambiaría'],
    ['en', 'a usual revision would change this'],
  ] as const)('marks a fragile verdict, in %s', ([language, note]) => {
    const figure = homicideIn(YEAR);
    const fragile = { ...figure.comparison, fragile: true } as TopicFigure['comparison'];
    expect(show({ ...figure, comparison: fragile }, language)).toContain(note);
  });

  it('across a change of method says what two readings allow, with both printed counts', () => {
    const across = homicideIn({ period: { from: '2026-01', to: '2026-06' } });
    expect(show(across, 'en')).toContain('Cannot be toldfrom 10,898 to 7,848: −28%');
  });
});
