import { indicatorOf } from '../../../../../domain/indicator/indicator.ts';
import { findState, NATION } from '../../../../../domain/place/region.ts';
import { regionTitle } from '../../reading/speech.ts';
import { SceneFrame } from '../parts/SceneFrame.tsx';
import type { SceneProps } from '../parts/scene-props.ts';
import { useFit } from '../parts/use-fit.ts';

/** The municipalities that carry homicide: how few hold half of it, and the ten with most. */
export function MunicipalitiesScene({ evidence, stage, speech }: SceneProps) {
  const { concentration } = evidence;
  const ref = useFit<HTMLOListElement>(concentration);
  if (!concentration?.now) return null;
  const { own, words, formats } = speech;
  const { now, indicator } = concentration;
  const { topic, unit } = indicatorOf(indicator);
  const [crime, window] = [own.topics[topic], formats.window(now.window)];
  return (
    <SceneFrame
      stage={stage}
      place={`${own.topics[topic]} · ${regionTitle(NATION, speech)}`}
      time={`${words.judgement.units[unit]}, ${window}`}
      sentence={
        now.holdHalf === null
          ? own.municipalities.noHalf(crime, window)
          : own.municipalities.sentence(
              formats.count(now.holdHalf),
              formats.count(now.municipalities),
              crime,
              window,
            )
      }
      note={[
        own.source('SESNSP'),
        own.dataTo(formats.shortMonth(now.window.to), ''),
        own.municipalities.topTen(formats.percent(now.topTen)),
        own.municipalities.note,
      ]}
    >
      <ol ref={ref} className="wall-largest">
        {now.largest.map(({ code, name, total }) => (
          <li key={code}>
            <span>
              {name}, {findState(code.slice(0, 2))?.abbreviation ?? ''}
            </span>
            <b className="figures">{formats.count(total)}</b>
          </li>
        ))}
      </ol>
    </SceneFrame>
  );
}
