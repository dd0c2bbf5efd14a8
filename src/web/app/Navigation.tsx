import { classes } from '../ui/class-names.ts';
import { PageLink } from '../router/links.tsx';
import { WedgeSign } from '../ui/signs.tsx';
import { useMenu } from '../ui/use-menu.ts';
import { NARROW, useMedia } from '../ui/use-media.ts';
import { useWords } from '../words/words.ts';
import { PAGES, type Page } from './pages.tsx';
import { usePagePath } from '../router/url-state.ts';

const LAPTOP = '(min-width: 64rem)';
const WIDE = '(min-width: 90rem)';

/** How many sections stand side by side; on a phone all of them are in the menu. */
function useRoom(): number {
  const narrow = useMedia(NARROW);
  const laptop = useMedia(LAPTOP);
  const wide = useMedia(WIDE);
  if (narrow) return 0;
  if (!laptop) return 4;
  return wide ? 8 : 6;
}

/** The sections: as many as there is room for, the rest in a menu, the one that is open always in sight. */
export function Navigation() {
  const words = useWords().shell;
  const path = usePagePath();
  const room = useRoom();
  const beside = PAGES.slice(0, room);
  const rest = PAGES.slice(room);
  const hidden = rest.find((page) => page.path === path);
  return (
    <nav aria-label={words.navigation} className="flex items-center gap-4 text-sm">
      {beside.length > 0 && (
        <ul className="flex gap-4 whitespace-nowrap">
          {beside.map((page) => (
            <li key={page.path}>
              <SectionLink page={page} current={page.path === path} />
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && <SectionMenu pages={rest} current={hidden} />}
    </nav>
  );
}

interface SectionLinkProps {
  readonly page: Page;
  readonly current: boolean;
  readonly onFollow?: () => void;
}

function SectionLink({ page, current, onFollow }: SectionLinkProps) {
  const words = useWords().shell;
  return (
    <PageLink
      to={page.path}
      aria-current={current ? 'page' : undefined}
      className={classes(
        'inline-block border-b-2 py-0.5',
        current ? 'border-ink font-semibold' : 'border-transparent hover:border-edge',
      )}
      {...(onFollow ? { onFollow } : {})}
    >
      {words.pages[page.name]}
    </PageLink>
  );
}

interface SectionMenuProps {
  readonly pages: readonly Page[];
  /** The page that is open, where it is one of the menu's. */
  readonly current: Page | undefined;
}

function SectionMenu({ pages, current }: SectionMenuProps) {
  const words = useWords().shell;
  const { open, setOpen, place, button } = useMenu();
  return (
    <div ref={place} className="relative">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        className={classes(
          'inline-flex items-center gap-1 border-b-2 py-0.5',
          current ? 'border-ink font-semibold' : 'border-transparent hover:border-edge',
        )}
        onClick={() => setOpen(!open)}
      >
        {current ? words.pages[current.name] : words.more}
        <WedgeSign />
      </button>
      {open && (
        <ul className="absolute z-20 mt-1 grid w-max gap-1 border border-ink bg-raised px-4 py-3">
          {pages.map((page) => (
            <li key={page.path}>
              <SectionLink page={page} current={page === current} onFollow={() => setOpen(false)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
