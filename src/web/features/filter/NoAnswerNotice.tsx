import type { NoAnswer } from '../../../domain/view/offered-bases.ts';
import type { Window } from '../../../domain/time/period.ts';
import type { View } from '../../../domain/view/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useWords } from '../../words/words.ts';
import type { Resolved } from './use-resolved.ts';

interface NoAnswerNoticeProps {
  readonly view: View;
  readonly resolved: Resolved;
  readonly onView: (view: View) => void;
}

interface Way {
  readonly name: string;
  readonly view: View;
}

/** The views near by that do give an answer. */
function useWays(view: View, resolved: Resolved, why: NoAnswer): readonly Way[] {
  const words = useWords().filter.noAnswer;
  const formats = useFormats();
  if (why.reason === 'base') {
    const { preset, window } = why.instead;
    return [{ name: words.compare(formats.window(window)), view: { ...view, base: preset } }];
  }
  return why.parts.map((part) => ({
    name: words.see(formats.window(part)),
    view: resolved.withPeriod(view, part),
  }));
}

function Notice({ why, window, ...rest }: NoAnswerNoticeProps & { why: NoAnswer; window: Window }) {
  const words = useWords().filter.noAnswer;
  const formats = useFormats();
  const ways = useWays(rest.view, rest.resolved, why);
  const months = formats.window(window);
  return (
    <output className="mt-2 flex flex-wrap gap-x-4 text-sm">
      {why.reason === 'base'
        ? words.base(months, formats.window(why.window))
        : words.crosses(months, formats.month(why.month))}
      {ways.map((way) => (
        <Button key={way.name} look="plain" onClick={() => rest.onView(way.view)}>
          {way.name}
        </Button>
      ))}
    </output>
  );
}

/** Where the months of a link give no answer: why, and what to choose instead. */
export function NoAnswerNotice(props: NoAnswerNoticeProps) {
  const { noAnswer, window } = props.resolved;
  return noAnswer && window ? <Notice {...props} why={noAnswer} window={window} /> : null;
}
