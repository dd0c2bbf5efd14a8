import type { ReactNode } from 'react';
import { useSearch } from '../router/address.ts';

interface DataLinkProps {
  /** A file of the whole data, as `/data/` names it. */
  readonly file: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A link to a file of the whole data: of the edition that the address pins, else of the one that serves, which is the
 * only one that a static export has.
 */
export function DataLink({ file, className, children }: DataLinkProps) {
  const pinned = new URLSearchParams(useSearch()).get('edition');
  const edition = (!__EXPORTED__ && pinned) || 'newest';
  return (
    <a href={`${import.meta.env.BASE_URL}data/${encodeURIComponent(edition)}/${file}`} className={className}>
      {children}
    </a>
  );
}
