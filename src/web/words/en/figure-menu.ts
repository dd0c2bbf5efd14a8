import type { figureMenu as Spanish } from '../es/figure-menu.ts';

/** What the menu of a figure offers. */
export const figureMenu: typeof Spanish = {
  showTable: 'Show table',
  hideTable: 'Hide table',
  csv: 'Download CSV',
  png: 'Download picture (PNG)',
  svg: 'Download vector picture (SVG)',
  making: 'The picture is being made…',
  notMade: 'The picture could not be made.',
  sentence: 'Copy sentence',
  pinnedLink: 'Copy link as it stands (edition and months pinned)',
  newestLink: 'Copy link to always the newest',
  pinnedFrame: 'Copy code to embed it as it stands',
  newestFrame: 'Copy code to embed always the newest',
  pinnedPicture: 'Copy address of the picture (PNG) as it stands',
  newestPicture: 'Copy address of the picture (PNG) with always the newest',
  copied: 'Copied',
  copyFailed: 'It could not be copied; select it by hand:',
};
