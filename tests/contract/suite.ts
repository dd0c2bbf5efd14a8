import type { Ask } from './asking.ts';
import { describeClaims } from './claims-suite.ts';
import { describeEvidence } from './evidence-suite.ts';
import { describeFigures } from './figures-suite.ts';
import { describeManners } from './manners-suite.ts';
import { describePrinted } from './printed-suite.ts';

/** Whatever answers the API must keep this contract, over whichever edition. */
export function describeContract(name: string, ask: Ask): void {
  describeFigures(name, ask);
  describeEvidence(name, ask);
  describeClaims(name, ask);
  describePrinted(name, ask);
  describeManners(name, ask);
}
