import type { Bilingual } from '../bilingual.ts';
import { METHOD_NAMES, RNID_BREAK_NOTE } from './method.words.ts';
import type { Month } from './period.ts';

/** The counting rules that a number was made under. */
export const METHOD_IDS = [
  'cnsp-2015',
  'rnid-2026',
  'rnpdno',
  'inegi-deaths',
  'fgr-federal',
  'us-cbp',
] as const;
export type MethodId = (typeof METHOD_IDS)[number];

/** A set of counting rules: its name, what it says, and the months it is in force. */
export interface Method {
  readonly id: MethodId;
  readonly name: Bilingual;
  readonly inForce: { readonly from: Month; readonly to: Month | null };
}

/** Every set of counting rules by its id. */
export const METHODS: Readonly<Record<MethodId, Method>> = {
  'cnsp-2015': {
    id: 'cnsp-2015',
    name: METHOD_NAMES['cnsp-2015'],
    inForce: { from: '2015-01', to: '2025-12' },
  },
  'rnid-2026': {
    id: 'rnid-2026',
    name: METHOD_NAMES['rnid-2026'],
    inForce: { from: '2026-01', to: null },
  },
  rnpdno: {
    id: 'rnpdno',
    name: METHOD_NAMES['rnpdno'],
    inForce: { from: '2015-01', to: null },
  },
  'inegi-deaths': {
    id: 'inegi-deaths',
    name: METHOD_NAMES['inegi-deaths'],
    inForce: { from: '1990-01', to: null },
  },
  'fgr-federal': {
    id: 'fgr-federal',
    name: METHOD_NAMES['fgr-federal'],
    inForce: { from: '2012-01', to: null },
  },
  'us-cbp': {
    id: 'us-cbp',
    name: METHOD_NAMES['us-cbp'],
    inForce: { from: '2018-10', to: null },
  },
};

/** The month where one method ends and another begins; no sum, mean, index or comparison crosses it. */
export interface Break {
  readonly month: Month;
  readonly before: MethodId;
  readonly after: MethodId;
  readonly note: Bilingual;
}

/** The change of method of January 2026 (approved by the National Public Security Council on 2025-12-11). */
export const RNID_BREAK: Break = {
  month: '2026-01',
  before: 'cnsp-2015',
  after: 'rnid-2026',
  note: RNID_BREAK_NOTE,
};

/** Every change of method, oldest first. */
export const BREAKS: readonly Break[] = [RNID_BREAK];
