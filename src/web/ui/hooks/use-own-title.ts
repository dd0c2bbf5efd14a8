import { useEffect } from 'react';

/** Titles the document by one thing that a page shows, such as one statement; its general title is back with the page. */
export function useOwnTitle(title: string): void {
  useEffect(() => {
    const general = document.title;
    document.title = title;
    return () => {
      document.title = general;
    };
  }, [title]);
}
