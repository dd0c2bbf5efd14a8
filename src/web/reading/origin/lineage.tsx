import { createContext, useContext, type ReactNode } from 'react';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { Window } from '../../../domain/time/period.ts';
import type { RegionCode } from '../../../domain/place/region.ts';

/** A figure whose origin can be asked for: one month, or a window whose months it adds up. */
export interface NamedFigure {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly window: Window;
}

const LineageContext = createContext<((figure: NamedFigure) => void) | undefined>(undefined);

/** Tells everything inside how the origin of a figure is opened. */
export const LineageProvider = LineageContext.Provider;

interface LineageButtonProps extends NamedFigure {
  readonly children: ReactNode;
}

/** A number that opens where it comes from; where nothing can open it, the number alone. */
export function LineageButton({ children, ...figure }: LineageButtonProps) {
  const open = useContext(LineageContext);
  if (!open) return children;
  return (
    <button type="button" className="origin" aria-haspopup="dialog" onClick={() => open(figure)}>
      {children}
    </button>
  );
}
