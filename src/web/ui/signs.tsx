import { memo, type ReactNode } from 'react';
import type { Verdict } from '../../domain/judgement/comparison.ts';

function Sign({ children, filled }: { readonly children: ReactNode; readonly filled?: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      aria-hidden="true"
      fill={filled ? 'currentColor' : 'none'}
      stroke={filled ? 'none' : 'currentColor'}
      strokeWidth="1.75"
      className="inline-block shrink-0 self-center"
    >
      {children}
    </svg>
  );
}

/** The shape that tells a verdict without colour: down, up, level, or barred. */
export const VerdictSign = memo(function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  if (verdict === 'falling') {
    return (
      <Sign filled>
        <path d="M6.5 1.5h3v7h4L8 14.5l-5.5-6h4z" />
      </Sign>
    );
  }
  if (verdict === 'rising') {
    return (
      <Sign filled>
        <path d="M6.5 14.5h3v-7h4L8 1.5l-5.5 6h4z" />
      </Sign>
    );
  }
  if (verdict === 'no-clear-change') {
    return (
      <Sign>
        <path d="M2 6h12M2 10h12" />
      </Sign>
    );
  }
  return (
    <Sign>
      <path d="M2 6h12M2 10h12M11 2.5l-6 11" />
    </Sign>
  );
});

/** A cross that closes. */
export function CrossSign() {
  return (
    <Sign>
      <path d="M3 3l10 10M13 3L3 13" />
    </Sign>
  );
}

/** A small wedge that says that more opens below. */
export function WedgeSign() {
  return (
    <Sign>
      <path d="M4 6l4 4 4-4" />
    </Sign>
  );
}

/** A tick before what is chosen. */
export function TickSign() {
  return (
    <Sign>
      <path d="M3 8.5l3.5 3.5L13 4.5" />
    </Sign>
  );
}

/** Three dots that open further actions. */
export function MoreSign() {
  return (
    <Sign filled>
      <circle cx="3" cy="8" r="1.4" />
      <circle cx="8" cy="8" r="1.4" />
      <circle cx="13" cy="8" r="1.4" />
    </Sign>
  );
}

/** A lens. */
export function SearchSign() {
  return (
    <Sign>
      <circle cx="6.5" cy="6.5" r="4.5" />
      <path d="M10 10l4.5 4.5" />
    </Sign>
  );
}
