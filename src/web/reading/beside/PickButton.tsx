import type { RegionCode } from '../../../domain/place/region.ts';
import { useWords } from '../../words/words.ts';
import { usePicked } from './use-picked.ts';

interface PickButtonProps {
  readonly code: RegionCode;
  readonly name: string;
  /** Says in words what it does, where it does not stand beside a name in a row. */
  readonly spelled?: boolean;
}

/** Picks a place to stand beside others, or lets it go. */
export function PickButton({ code, name, spelled = false }: PickButtonProps) {
  const words = useWords('reading').pick;
  const { codes, isFull, onToggle } = usePicked();
  const isPicked = codes.includes(code);
  return (
    <button
      type="button"
      aria-pressed={isPicked}
      aria-label={words.one(name)}
      title={words.one(name)}
      disabled={isFull && !isPicked}
      className="screen-only inline-flex min-h-6 min-w-6 items-center justify-center border border-transparent px-1 text-sm text-soft hover:border-edge disabled:invisible aria-pressed:border-edge aria-pressed:bg-shade aria-pressed:text-ink"
      onClick={() => onToggle(code)}
    >
      <span aria-hidden="true">{isPicked ? '✓' : '+'}</span>
      {spelled && <span className="ml-1.5 underline underline-offset-4">{words.spelled}</span>}
    </button>
  );
}
