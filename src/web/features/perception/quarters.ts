import { useMemo } from 'react';
import type { Bilingual } from '../../../domain/bilingual.ts';
import {
  fearTitle,
  quarterRows,
  type FearMove,
  type PerceptionRow,
} from '../../../domain/judgement/perceived-and-registered.ts';
import { quarterWindow, type EnsuPoint, type Quarter } from '../../../domain/record/curated/perception.ts';
import type { FEAR_SPANS } from '../../../domain/view/pictured.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';

/** What the quarters of the survey of cities are shown over. */
interface QuartersAsked {
  readonly ensu: readonly EnsuPoint[];
  readonly caveat: Bilingual;
  readonly base: Quarter;
  readonly span: (typeof FEAR_SPANS)[number];
  /** How fear and the counts moved since the base; nothing where they cannot be set against it. */
  readonly moved: FearMove | undefined;
}

/** The quarters of fear beside the counts, with everything that is said around them. */
export interface Quarters {
  readonly rows: readonly PerceptionRow[];
  readonly title: string;
  readonly subtitle: string;
  readonly caveat: string;
}

/** The quarters of a base and a stretch in the language in use. */
export function useQuarters(
  { ensu, caveat, base, span, moved }: QuartersAsked,
  evidence: Evidence,
): Quarters {
  const words = useWords('perception');
  const language = useLanguage();
  const formats = useFormats();
  const since = span === 'recent' ? '2023Q1' : '2015Q1';
  const rows = useMemo(() => quarterRows(ensu, base, since, evidence.cubes), [ensu, base, since, evidence]);
  return {
    rows,
    title: words.title[moved ? fearTitle(moved) : 'plain'],
    subtitle: words.subtitle(formats.window(quarterWindow(base))),
    caveat: `${caveat[language]} ${words.choice}`,
  };
}
