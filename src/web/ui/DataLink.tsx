import type { ReactNode } from 'react';
import { useSearch } from '../router/address.ts';

interface DataLinkProps {
  /** A file of the whole data, as `/data/` names it. */
  readonly file: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a file of the whole data: of the edition that the address pins, else of the one that serves. */
export function DataLink({ file, className, children }: DataLinkProps) {
  const edition = new URLSearchParams(useSearch()).get('edition') ?? 'newest';
  return (
    <a href={`${import.meta.env.BASE_URL}data/${encodeURIComponent(edition)}/${file}`} className={className}>
      {children}
    </a>
  );
}
