import type { PartsRefusal, WithoutKind } from '../../../domain/judgement/regions/contributions.ts';

/** What the others did without the state that moved most, each figure written out. */
export interface WithoutText {
  readonly kind: WithoutKind;
  /** Extorsión (carpetas de investigación). */
  readonly subject: string;
  /** The state, as a sentence has it. */
  readonly name: string;
  /** How far the others were counted the other way. */
  readonly percent: string;
  readonly fell: boolean;
  /** Whether the change of the others is clear. */
  readonly clear: boolean;
  /** Where it is not: +3%; menor a ±12% no se distingue, and its second half. */
  readonly short: string;
  readonly below: string;
  /** The state's share of the change. */
  readonly share: string;
}

function turned({ subject, name, percent, fell, clear, below }: WithoutText): string {
  const moved = clear
    ? `${fell ? 'bajó' : 'subió'} ${percent}`
    : `se contó ${percent} ${fell ? 'menos' : 'más'}, sin cambio claro${below && ` (${below})`}`;
  return `${subject}: sin ${name}, ${moved}.`;
}

const without: Readonly<Record<WithoutKind, (text: WithoutText) => string>> = {
  turned,
  carried: ({ subject, name, short }) =>
    `${subject}: sin ${name} no hay un cambio claro${short && ` (${short})`}.`,
  most: ({ subject, name, share, fell }) =>
    `${subject}: ${name} aporta ${share} ${fell ? 'de la baja' : 'del alza'}.`,
};

const refusals: Readonly<Record<PartsRefusal, string>> = {
  'one-state': 'Un solo estado no se divide en partes.',
  'not-comparable': 'Los dos periodos no se pueden comparar, así que no hay diferencia que repartir.',
  'part-missing': 'Falta la cifra de al menos un estado, así que las partes no suman el total.',
  'parts-differ':
    'El total y la suma de los estados vienen de publicaciones demasiado distintas para repartir la diferencia.',
};

/** What moved a total: the parts that add up to its difference. */
export const contributions = {
  without,
  refusals,
  title: (indicator: string) => `Qué movió el total: ${indicator}`,
  /** +290 (10,508 contra 10,218), 2025, contra 2024. */
  difference: (difference: string, total: string, base: string, compared: string) =>
    `${difference} en total (${total} contra ${base}), ${compared}.`,
  ends: (up: string, down: string) =>
    [up && `Donde más sube: ${up}.`, down && `Donde más baja: ${down}.`].filter(Boolean).join(' '),
  named: (name: string, value: string) => `${name} (${value})`,
  perDay: (value: string) => `${value} por día`,
  unassigned: 'Sin asignar a un estado',
  unassignedWhy:
    '“Sin asignar a un estado” es lo que el total tiene y ningún estado: registros sin estado conocido, o cifras de otra impresión: total y estados no siempre salen del mismo corte.',
  addUp: 'Las partes suman la diferencia del total. Dicen dónde cambió lo registrado, no por qué.',
  missing: (states: string) => `Sin cifra: ${states}.`,
  indicator: 'Indicador',
  bars: 'Lo que cada estado suma o resta',
  columns: {
    difference: 'Diferencia',
    perDay: 'Diferencia por día',
    points: 'Puntos del cambio',
  },
};
