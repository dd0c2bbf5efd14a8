import type { sharing as spanish } from '../es/sharing.ts';

/** Taking a figure along: the menu in its corner, the snippet for other pages, and what stands on a picture. */
export const sharing: typeof spanish = {
  picture: (medium) => `${medium} picture`,
  failed: 'The picture could not be made.',
  linkPinned: 'Copy link as it stands',
  linkNewest: 'Copy link to the newest',
  linkPinnedHint: 'With today’s months, even when more arrive.',
  linkNewestHint: 'With the same period, always up to date.',
  embed: 'Embed in another page',
  embedTitle: 'Embed this figure in another page',
  embedLead:
    'No cookies, no third party. The height adapts where the page lets the script run; where not, the fixed one holds.',
  embedPinned: (edition) => `As it stands: edition ${edition}`,
  embedNewest: 'Always the newest edition',
  embedEdition: 'Which edition it shows',
  embedCode: 'Code to paste',
  copyCode: 'Copy code',
  newest: 'the newest when shown',
  pinned: 'fixed',
  table: 'The same figures as a table',
  see: 'See the figure with its source and method in Saldo',
  missing: 'This figure does not exist or cannot be drawn with what the address asks for.',
};
