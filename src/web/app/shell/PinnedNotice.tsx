import { useQuery } from '@tanstack/react-query';
import { editionQuery } from '../../api/queries.ts';
import { usePath, useSearch } from '../../router/address.ts';
import { useWords } from '../../words/words.ts';

/** Says at the window's lower edge which edition a link has pinned, and leads to the newest. */
export function PinnedNotice() {
  const words = useWords('sharing');
  const { data: edition, error } = useQuery(editionQuery);
  const path = usePath();
  const query = new URLSearchParams(useSearch());
  const asked = query.get('edition') ?? '';
  query.delete('edition');
  const isRefused = !edition && error?.problem.kind === 'refused';
  return (
    <output className="sticky bottom-0 block z-10 border-t border-ink bg-raised px-4 py-2 text-sm print:static">
      {isRefused ? words.notKept(asked) : words.pinned(edition?.id ?? asked)}{' '}
      <a href={`${path}?${query.toString().replaceAll('%2C', ',')}`} className="screen-only underline">
        {words.toNewest}
      </a>
    </output>
  );
}
