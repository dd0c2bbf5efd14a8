import type { unreported as Spanish } from '../es/unreported.ts';

/** How little of crime reaches the registers, beside the counts that it concerns. */
export const unreported: typeof Spanish = {
  short: (percent) => `ENVIPE: ${percent}% of all crime goes unreported`,
  title: (year) =>
    `Crimes of ${year}: ENVIPE estimates, for all crimes of the region, the share without a report or a case file. The recorded count is a small part of what happened.`,
};
