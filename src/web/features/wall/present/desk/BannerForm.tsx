import { useState } from 'react';
import { MOST_BANNER, type ScreenPlan } from '../../../../../domain/view/screen/screen.ts';
import { Button } from '../../../../ui/Button.tsx';
import { SelectField } from '../../../../ui/Field.tsx';
import { useWords } from '../../../../words/words.ts';
import { TextField } from './TextField.tsx';

interface PartFormProps {
  /** Changes this part of the plans of all screens that are chosen. */
  readonly onPart: (part: (plan: ScreenPlan) => Partial<ScreenPlan>) => void;
  /** The server's clock. */
  readonly now: number;
}

const MINUTE = 60_000;
/** How long a banner may stand, in minutes. */
const SPANS = [15, 60, 240, 1440, 10_080] as const;

/** Words over every scene, for a time. */
export function BannerForm({ onPart, now }: PartFormProps) {
  const { desk } = useWords('present');
  const [text, setText] = useState('');
  const [minutes, setMinutes] = useState<number>(60);
  return (
    <fieldset>
      <legend className="text-sm font-semibold">{desk.banner}</legend>
      <div className="mt-1 grid gap-x-4 gap-y-2 md:grid-cols-[minmax(0,1fr)_10rem]">
        <TextField label={desk.bannerText} value={text} maxLength={MOST_BANNER} onText={setText} />
        <SelectField
          label={desk.bannerFor}
          value={minutes}
          onChange={(event) => setMinutes(Number(event.target.value))}
        >
          {SPANS.map((span) => (
            <option key={span} value={span}>
              {desk.spans[span]}
            </option>
          ))}
        </SelectField>
      </div>
      <p className="mt-2 flex flex-wrap gap-4">
        <Button
          disabled={text.trim() === ''}
          onClick={() => {
            const until = new Date(now + minutes * MINUTE).toISOString();
            onPart(() => ({ banner: { text: text.trim(), until } }));
          }}
        >
          {desk.bannerShow}
        </Button>
        <Button look="plain" onClick={() => onPart(() => ({ banner: null }))}>
          {desk.bannerEnd}
        </Button>
      </p>
    </fieldset>
  );
}
