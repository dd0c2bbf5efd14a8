import { useEffect } from 'react';

/**
 * Titles the document by one thing that a page shows, such as one statement; its general title is back with the page.
 * Another page titles the document before this one has gone, and keeps its title.
 */
export function useOwnTitle(title: string): void {
  useEffect(() => {
    const general = document.title;
    document.title = title;
    return () => {
      if (document.title === title) document.title = general;
    };
  }, [title]);
}
