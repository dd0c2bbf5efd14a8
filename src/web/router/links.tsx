import { createContext, useContext, type ComponentProps, type MouseEvent } from 'react';

/** Addresses inside the product; the app knows the router, pages know only this. */
export interface Links {
  /** The address of a page, a query of its own allowed, the view and the language kept with it. */
  readonly to: (path: string) => string;
  /** The full address of what is on screen, view and language spelled out, to copy and send. */
  readonly here: (anchor?: string) => string;
  /** Goes to a page without reloading. */
  readonly go: (path: string) => void;
}

const LinksContext = createContext<Links>({
  to: (path) => path,
  here: (anchor) => `${location.href}${anchor ? `#${anchor}` : ''}`,
  go: (path) => location.assign(path),
});

/** Tells everything inside how addresses are made. */
export const LinksProvider = LinksContext.Provider;

/** How addresses are made. */
export function useLinks(): Links {
  return useContext(LinksContext);
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey;
}

interface PageLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** Path of a page, for example `/states` or `/claims?claim=C057`; the view goes with it. */
  readonly to: string;
  /** Called when it is followed without leaving the page, to close what it stood in. */
  readonly onFollow?: () => void;
}

/** A link to another page of the product that keeps the view. */
export function PageLink({ to, onFollow, children, ...rest }: PageLinkProps) {
  const links = useLinks();
  return (
    <a
      href={links.to(to)}
      onClick={(event) => {
        if (opensElsewhere(event)) return;
        event.preventDefault();
        links.go(to);
        onFollow?.();
      }}
      {...rest}
    >
      {children}
    </a>
  );
}
