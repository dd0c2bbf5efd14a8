import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import type { QueryProblem } from '../../../domain/view/query.ts';
import { currentConnection, watchConnection } from '../../api/connection.ts';
import { editionQuery } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/states.tsx';
import { SPOKEN } from '../../words/languages.ts';
import { useLanguage, useWords } from '../../words/words.ts';

/** Says that the server does not answer, what is shown meanwhile, and how old that is. */
export function OfflineNotice() {
  const words = useWords().shell;
  const { locale } = SPOKEN[useLanguage()];
  const { reachable, reachedAt } = useSyncExternalStore(
    watchConnection,
    currentConnection,
    currentConnection,
  );
  const { data: edition, refetch } = useQuery(editionQuery);
  if (reachable) return null;
  const since = new Date(reachedAt).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Notice
      action={
        <Button look="plain" onClick={() => void refetch()}>
          {words.tryAgain}
        </Button>
      }
    >
      {edition ? words.offline(since, edition.id) : words.offlineEmpty}
    </Notice>
  );
}

/** Says which parts of a link could not be read, until dismissed or until the address changes. */
export function UnreadableNotice({ problems }: { readonly problems: readonly QueryProblem[] }) {
  const words = useWords().shell;
  const unreadable = problems.map((each) => `${each.parameter}=${each.value.slice(0, 40)}`).join(', ');
  const [dismissed, setDismissed] = useState('');
  if (unreadable === '' || unreadable === dismissed) return null;
  return (
    <Notice
      action={
        <Button look="plain" onClick={() => setDismissed(unreadable)}>
          {words.dismiss}
        </Button>
      }
    >
      {words.unreadable(unreadable)}
    </Notice>
  );
}
