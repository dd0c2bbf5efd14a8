import * as z from 'zod/mini';
import { ACROSS_COLUMNS } from '../domain/judgement/across.ts';
import { PRESENT_COLUMNS } from '../domain/judgement/present.ts';
import { ADDRESSES } from './addresses.ts';
import { acrossAnswerSchema, presentAnswerSchema } from './answers/present.ts';
import { fromMonth, indicatorParameter, regionParameter, toMonth } from './parameters.ts';
import { tabularRoute } from './route.ts';

/** What is happening now. */
export const presentRoute = tabularRoute({
  path: ADDRESSES.present,
  sentence:
    'The newest month of each headline register in a region (count, daily mean, whether it is provisional), and where its newest three months go within its own method: against its first three months beyond the season of earlier years while the method is under a year old (`season`), against the same months a year before from then on (`year-before`). A register that is not judged says why.',
  parameters: { region: regionParameter },
  answer: presentAnswerSchema,
  caching: 'revalidate',
  columns: PRESENT_COLUMNS,
});

/** The same months on both sides of a change of method. */
export const acrossRoute = tabularRoute({
  path: ADDRESSES.across,
  sentence:
    'The same months before and after the change of method of January 2026, as printed and read twice, without and with the attempts that the new register counts apart. No verdict: `mark` is `fell-under-both`, `rose-under-both`, `hangs-on-the-reading` or `cannot-tell` with its reason; `shareToOverturn` is what the new count would have to leave out (below zero: to have added) for the direction not to hold. Without from and to, all that the new method has counted so far.',
  parameters: {
    indicator: indicatorParameter,
    region: regionParameter,
    from: z.optional(fromMonth),
    to: z.optional(toMonth),
  },
  answer: acrossAnswerSchema,
  caching: 'revalidate',
  columns: ACROSS_COLUMNS,
});
