import type { BetterCount, Reproduction } from '../domain/claims/counting/reproduction.ts';
import type { Window } from '../domain/time/period.ts';

const MINUS = '\u2212';

function signed(text: string): string {
  return text.replace('-', MINUS);
}

function windowText({ from, to }: Window): string {
  return from === to ? from : `${from}/${to}`;
}

/** Each printed number beside the one found. */
function figuresText({ figures }: Reproduction): string {
  return figures
    .map(({ stated, found }) => {
      const decimals = String(stated).split('.')[1]?.length ?? 0;
      return `${signed(String(stated))} -> ${signed(found.toFixed(Math.max(1, decimals)))}`;
    })
    .join(', ');
}

/** A way to count in a line: the series, the measure, the periods, and what comes of them. */
export function reproductionText(reproduction: Reproduction): string {
  const { indicator, measure, window, base } = reproduction.query;
  const periods = base ? `${windowText(window)} against ${windowText(base)}` : windowText(window);
  return `${indicator}, ${measure}, ${periods}: ${figuresText(reproduction)}`;
}

/** The claims whose numbers another count gives, for the steward; nothing where there are none. */
export function betterCountsText(counts: readonly BetterCount[]): string {
  if (counts.length === 0) return '';
  const lines = counts.map(({ claim, own, better }) => {
    const instead = own ? `, its own count ${figuresText(own)}` : '';
    return `  ${claim}: ${reproductionText(better)}${instead}`;
  });
  return `  printed numbers that another count of the topic gives much better (said -> found): ${counts.length}\n${lines.join('\n')}\n`;
}
