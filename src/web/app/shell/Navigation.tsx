import { PageLink } from '../../router/links.tsx';
import { usePagePath } from '../../router/url-state.ts';
import { ByWidth } from '../../ui/ByWidth.tsx';
import { classes } from '../../ui/class-names.ts';
import { WedgeSign } from '../../ui/signs.tsx';
import { useMenu } from '../../ui/hooks/use-menu.ts';
import { useWords } from '../../words/words.ts';
import { findPage, DESTINATIONS, destinationOf, type Page, type Destination } from '../pages.tsx';

/** The destinations side by side; on a phone behind one button that names the one that is open. */
export function Navigation() {
  const words = useWords().shell;
  const open = destinationOf(findPage(usePagePath()));
  return (
    <nav aria-label={words.navigation} className="text-sm">
      <ByWidth narrow={<DestinationMenu current={open} />} wide={<DestinationList current={open} />} />
    </nav>
  );
}

function DestinationList({ current }: { readonly current: Destination | undefined }) {
  return (
    <ul className="flex flex-wrap gap-x-4 whitespace-nowrap">
      {DESTINATIONS.map((destination) => (
        <li key={destination.name}>
          <DestinationLink destination={destination} current={destination === current} />
        </li>
      ))}
    </ul>
  );
}

/** The pages of the destination that is open, where it has more than one. */
export function DestinationTabs() {
  const words = useWords().shell;
  const path = usePagePath();
  const page = findPage(path);
  const destination = destinationOf(page);
  // A state's own page is the page of a region, under another address.
  const tab = /^\/place\/\d\d$/.test(path) ? destination?.pages[0] : page;
  if (!destination || destination.pages.length < 2) return null;
  return (
    <nav
      aria-label={words.within(words.destinations[destination.name])}
      className="border-b border-rule print:hidden"
    >
      <ul className="sheet flex gap-x-5 overflow-x-auto text-sm whitespace-nowrap">
        {destination.pages.map((each) => (
          <li key={each.path}>
            <TabLink page={each} current={each === tab} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

const CHOSEN = 'border-ink font-semibold';
// A reader's own colours draw what is transparent, too.
const OTHER = 'border-transparent hover:border-edge forced-colors:not-hover:border-[Canvas]';

interface DestinationLinkProps {
  readonly destination: Destination;
  readonly current: boolean;
  readonly onFollow?: () => void;
}

function DestinationLink({ destination, current, onFollow }: DestinationLinkProps) {
  const words = useWords().shell;
  return (
    <PageLink
      to={destination.pages[0]?.path ?? '/'}
      aria-current={current ? 'true' : undefined}
      className={classes('inline-block border-b-2 py-0.5', current ? CHOSEN : OTHER)}
      {...(onFollow ? { onFollow } : {})}
    >
      {words.destinations[destination.name]}
    </PageLink>
  );
}

interface TabLinkProps {
  readonly page: Page;
  readonly current: boolean;
}

function TabLink({ page, current }: TabLinkProps) {
  const words = useWords().shell;
  return (
    <PageLink
      to={page.path}
      aria-current={current ? 'page' : undefined}
      className={classes('inline-block border-b-2 py-1', current ? CHOSEN : OTHER)}
    >
      {words.pages[page.name]}
    </PageLink>
  );
}

/** The destinations as a menu, for a phone. */
function DestinationMenu({ current }: { readonly current: Destination | undefined }) {
  const words = useWords().shell;
  const { open, setOpen, place, button } = useMenu();
  return (
    <div ref={place} className="relative">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        className={classes('inline-flex items-center gap-1 border-b-2 py-0.5', current ? CHOSEN : OTHER)}
        onClick={() => setOpen(!open)}
      >
        {current ? words.destinations[current.name] : words.navigation}
        <WedgeSign />
      </button>
      {open && (
        <ul className="absolute z-20 mt-1 grid w-max gap-2 border border-ink bg-raised px-4 py-3">
          {DESTINATIONS.map((destination) => (
            <li key={destination.name}>
              <DestinationLink
                destination={destination}
                current={destination === current}
                onFollow={() => setOpen(false)}
              />
            </li>
          ))}
          <li>
            <PageLink to="/present" className="inline-block py-0.5" onFollow={() => setOpen(false)}>
              {words.pages.present}
            </PageLink>
          </li>
        </ul>
      )}
    </div>
  );
}
