import { Suspense, useState } from 'react';
import { lazily } from '../../ui/lazily.ts';
import { Button } from '../../ui/Button.tsx';
import { ByWidth } from '../../ui/ByWidth.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import type { PageFilters, PageProps } from '../../router/page.ts';
import { useRegionTitle } from '../../reading/scope/region-title.ts';
import { useWords } from '../../words/words.ts';
import { FilterControls } from './FilterControls.tsx';
import { useResolved, type Resolved } from './use-resolved.ts';

/** Only a link's own months need it: the menus offer none that give no answer. */
const NoAnswerNotice = lazily(async () => (await import('./NoAnswerNotice.tsx')).NoAnswerNotice);

interface FilterBarProps extends PageProps {
  readonly filters: PageFilters;
}

/** The filters that the page uses: always in sight, always saying what is chosen; one line on a phone. */
export function FilterBar(props: FilterBarProps) {
  const words = useWords().filter;
  const resolved = useResolved(props.view);
  const chosen = useChosen(props, resolved);
  return (
    <section
      aria-label={words.title}
      className="sticky top-0 z-10 block border-b border-edge bg-paper print:hidden"
    >
      <output className="sr-only">{chosen.join(' · ')}</output>
      <div className="sheet py-1.5">
        <ByWidth
          narrow={<FoldedFilters {...props} resolved={resolved} chosen={chosen} />}
          wide={<FilterControls {...props} resolved={resolved} />}
        />
        {props.filters !== 'region' && resolved.noAnswer && (
          <Suspense fallback={null}>
            <NoAnswerNotice view={props.view} onView={props.onView} resolved={resolved} />
          </Suspense>
        )}
      </div>
    </section>
  );
}

/** What the filters of a page choose, in words: region, months, measure, base. */
function useChosen({ view, filters }: FilterBarProps, { window, base }: Resolved): readonly string[] {
  const words = useWords();
  const formats = useFormats();
  const region = useRegionTitle(view.region);
  const chosen = [
    filters !== 'months' && region,
    filters !== 'region' && window && formats.shortWindow(window),
    filters === 'all' && words.judgement.measures[view.measure],
    filters !== 'region' && base && words.filter.against(formats.shortWindow(base)),
  ];
  return chosen.filter((each) => typeof each === 'string');
}

interface FoldedFiltersProps extends FilterBarProps {
  readonly resolved: Resolved;
  readonly chosen: readonly string[];
}

function FoldedFilters({ chosen, ...props }: FoldedFiltersProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const hasRegion = props.filters !== 'months';
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className="flex w-full items-baseline justify-between gap-3 text-left text-sm"
        onClick={() => setOpen(true)}
      >
        <span className="figures min-w-0">
          {hasRegion && <b className="font-semibold">{chosen[0]}</b>}
          {hasRegion && chosen.length > 1 && ' · '}
          <span>{chosen.slice(hasRegion ? 1 : 0).join(' · ')}</span>
        </span>{' '}
        <span className="shrink-0 underline underline-offset-4">{words.filter.change}</span>
      </button>
      <Dialog shape="sheet" title={words.filter.title} open={open} onClose={() => setOpen(false)}>
        <FilterControls {...props} />
        <p className="mt-5 text-right">
          <Button look="solid" onClick={() => setOpen(false)}>
            {words.filter.done}
          </Button>
        </p>
      </Dialog>
    </>
  );
}
