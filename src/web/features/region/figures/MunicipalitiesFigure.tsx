import { useQuery } from '@tanstack/react-query';
import { municipalRatesQuery } from '../../../api/municipal/municipal-queries.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import { Failed, Loading } from '../../../ui/states.tsx';
import { useWords } from '../../../words/words.ts';
import { IndicatorSwitch } from '../place/IndicatorSwitch.tsx';
import { MunicipalList } from '../place/MunicipalList.tsx';
import { useMunicipal, type MunicipalChoice } from '../place/use-municipal.ts';
import type { RegionParts } from '../region-model.ts';

type MunicipalitiesProps = Pick<RegionParts, 'evidence' | 'inside'> & {
  readonly reading: Pick<RegionParts['reading'], 'region' | 'window' | 'base'>;
  readonly searched?: boolean;
};

/** The municipalities of a state, or of all of them, by an indicator of choice. */
export function MunicipalitiesFigure(props: MunicipalitiesProps) {
  const words = useWords('place');
  const { reading, evidence } = props;
  const choice = useMunicipal(evidence.edition.id, reading.region, reading);
  if (choice === 'loading') return <Loading className="min-h-64" />;
  if (choice === 'none') return <p className="text-sm text-soft">{words.noMunicipal}</p>;
  return (
    <div>
      <IndicatorSwitch offered={choice.offered} chosen={choice.indicator} onChosen={choice.onIndicator} />
      <Municipalities {...props} choice={choice} />
    </div>
  );
}

function Municipalities(props: MunicipalitiesProps & { readonly choice: MunicipalChoice }) {
  const { choice, evidence, reading } = props;
  const words = useWords('place');
  const formats = useFormats();
  const { data, error, refetch } = useQuery(municipalRatesQuery(evidence.edition.id, choice.question));
  if (error && !data) {
    return <Failed failure={error.problem} onRetry={() => void refetch()} className="min-h-40" />;
  }
  if (!data) return <Loading className="min-h-64" />;
  const { window, base, isAsked } = choice.windows;
  const other = isAsked ? '' : words.otherMonths(formats.window(reading.window), formats.window(window));
  const note = [other, base ? '' : words.noBase].filter(Boolean).join(' ');
  return (
    <MunicipalList
      key={choice.indicator}
      answer={data}
      evidence={evidence}
      note={note}
      inside={props.inside}
      searched={props.searched ?? false}
    />
  );
}
