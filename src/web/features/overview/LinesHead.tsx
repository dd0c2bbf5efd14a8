import { useFormats } from '../../ui/formats.ts';
import { useRegionTitle } from '../../ui/region-title.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { Scope } from './evidence.ts';
import type { FallingAndRising } from './falling-and-rising.ts';

interface LinesHeadProps {
  /** The id by which the figure is named. */
  readonly id: string;
  readonly lines: FallingAndRising;
  readonly scope: Scope;
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The finding as a title; under it what is counted, where, when and in which unit. */
export function LinesHead({ id, lines, scope }: LinesHeadProps) {
  const words = useWords().overview;
  const language = useLanguage();
  const formats = useFormats();
  const region = useRegionTitle(scope.region);
  const found = lines.lines.map(({ topic, comparison }) => ({ topic, verdict: comparison.verdict }));
  const names = formats.list(lines.lines.map((line) => lowered(line.indicator.name[language])));
  const { from, to } = lines.indexBase;
  const base = from === to ? formats.month(from) : words.lines.baseMean(formats.window(lines.indexBase));
  const { index, count, rate } = words.lines.subtitle;
  const unit = lines.showing === 'index' ? index(base) : lines.showing === 'count' ? count : rate;
  return (
    <div>
      <h2 id={id} className="font-serif text-lg leading-tight font-semibold text-balance">
        {words.finding(found)}
      </h2>
      <p className="figures mt-0.5 text-xs text-soft">
        {region}, {formats.window(lines.span)}. {unit} {words.lines.counts(names)}
      </p>
    </div>
  );
}
