import { Suspense, useEffect, useId } from 'react';
import { lazily } from '../../ui/lazily.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { useRegionTitle } from '../../reading/scope/region-title.ts';
import { WedgeSign } from '../../ui/signs.tsx';
import { useTypedAhead } from '../../ui/keys/typed-ahead.ts';
import { useWords } from '../../words/words.ts';
import { useMenu } from '../../ui/hooks/use-menu.ts';

/** The list comes after the first paint, where only the button is on screen. */
async function loadPanel() {
  return (await import('./RegionPanel.tsx')).RegionPanel;
}

const RegionPanel = lazily(loadPanel);

interface RegionPickerProps {
  readonly region: RegionCode;
  readonly onRegion: (region: RegionCode) => void;
}

/** The region in force, and under it, when pressed, the list to choose from. */
export function RegionPicker({ region, onRegion }: RegionPickerProps) {
  const words = useWords().filter;
  const label = useId();
  const value = useId();
  const { open, setOpen, close, place, button } = useMenu();
  const take = useTypedAhead(open, words.searchRegion);
  useEffect(() => {
    loadPanel().catch(() => undefined); // Tried again when it is opened.
  }, []);
  return (
    <div ref={place} className="relative min-w-0">
      <span id={label} className="block text-xs text-soft">
        {words.region}
      </span>
      <button
        ref={button}
        type="button"
        aria-labelledby={`${label} ${value}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        className="flex w-full items-center justify-between gap-2 border-b border-edge py-0.5 text-left text-sm font-semibold hover:border-ink"
        onClick={() => setOpen(!open)}
      >
        <span id={value} className="truncate">
          {useRegionTitle(region)}
        </span>
        <WedgeSign />
      </button>
      {open && (
        <Suspense fallback={null}>
          <RegionPanel region={region} onRegion={onRegion} onClose={close} take={take} />
        </Suspense>
      )}
    </div>
  );
}
