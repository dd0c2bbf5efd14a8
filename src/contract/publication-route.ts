import { PUBLICATION_COLUMNS } from '../domain/record/curated/publication.ts';
import { ADDRESSES } from './addresses.ts';
import { publicationsAnswerSchema } from './answers/publications.ts';
import { tabularRoute } from './route.ts';

/** When each register is published next. */
export const publicationsRoute = tabularRoute({
  path: ADDRESSES.publications,
  sentence:
    'How far each register reaches in this edition, and the day on which its next publication is expected: a usual day of the month, or one that was announced; nothing where no calendar is known. A day that has passed means that the publication is late or has not been taken in.',
  parameters: {},
  answer: publicationsAnswerSchema,
  caching: 'revalidate',
  columns: PUBLICATION_COLUMNS,
});
