import type { shell as Spanish } from '../es/shell.ts';

/** The frame around every page: header, navigation, footer, notices. */
export const shell: typeof Spanish = {
  name: 'Saldo',
  tagline: 'What Mexico’s security policy has brought',
  skip: 'Skip to content',
  navigation: 'Sections',
  more: 'More',
  pages: {
    overview: 'Overview',
    states: 'States',
    divergence: 'Homicide and others',
    claims: 'Claims',
    region: 'Region',
    lethal: 'Lethal violence',
    registers: 'Registers',
    policy: 'Before and after',
    present: 'Present…',
    revisions: 'Revisions',
    method: 'Method',
  },
  pageTitle: (page) => `${page} · Saldo`,
  language: 'Language',
  otherLanguage: 'Español',
  theme: 'Appearance',
  themes: { light: 'Light', dark: 'Dark', auto: 'As the system' },
  offline: (edition) =>
    `No connection to the server. Showing the data already downloaded (edition ${edition}).`,
  offlineEmpty: 'No connection to the server. It will be tried again.',
  newEdition: 'A newer edition of the data is available.',
  reload: 'Reload',
  mangled: (parameters) =>
    `The link asked for something that Saldo does not know (${parameters}); the usual view is shown instead.`,
  tryAgain: 'Try now',
  dismiss: 'Dismiss this notice',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address belongs to no page of Saldo. It may have moved.',
  toOverview: 'Go to the overview',
  brokenTitle: 'This page failed',
  brokenText:
    'Something went wrong while showing it. No data were altered. You can reload it or go to the overview.',
  brokenDetail: 'Technical detail',
  footer: {
    sources: 'Sources',
    edition: (id) => `Edition ${id}`,
    through: (month) => `Data through ${month}`,
    licence: 'Open source under the MIT licence. The data keep the licence of each source.',
    api: 'API and documentation',
    method: 'Method and definitions',
    about: 'Saldo belongs to no authority. Each number carries its source, its edition and its caveat.',
  },
};
