import { useDeferredValue, useMemo, type ReactNode } from 'react';
import type { View } from '../../../domain/view/view.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { topicSeries } from '../../reading/evidence/headlines.ts';
import type { Scope } from '../../reading/evidence/scope.ts';
import { CARD_TOPICS } from '../../reading/evidence/topics.ts';
import { LinksProvider, useLinks, type Links } from '../../router/links.tsx';

interface CountedLinksProps {
  readonly view: View;
  readonly scope: Scope;
  readonly evidence: Evidence;
  readonly children: ReactNode;
}

/**
 * Inside it a copied link names what each topic was counted by (`i=`), so that it goes on showing that count when
 * a later edition would open with another one, such as victims for a year that had case files only.
 */
export function CountedLinks({ view, scope, evidence, children }: CountedLinksProps) {
  const links = useLinks();
  const counted = useMemo((): Links => {
    return {
      ...links,
      here: (anchor) => {
        const shown = CARD_TOPICS.flatMap(
          (topic) => topicSeries(topic, view, scope, evidence)?.indicator ?? [],
        );
        const address = new URL(links.here(anchor));
        address.searchParams.set('i', shown.join(','));
        return address.href.replaceAll('%2C', ',');
      },
    };
  }, [links, view, scope, evidence]);
  return <LinksProvider value={useDeferredValue(counted)}>{children}</LinksProvider>;
}
