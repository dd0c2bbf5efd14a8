import type { Quadrant } from '../../../domain/judgement/regions/divergence.ts';

/** How many of the 32 states stand in each quadrant. */
export type QuadrantCounts = Readonly<Record<Quadrant, number>>;

const states = (count: number): string => (count === 1 ? '1 estado' : `${count} estados`);

const quadrants: Record<Quadrant, (other: string) => string> = {
  'both-down': () => 'Bajan los dos',
  traded: (other) => `Baja el homicidio, sube ${other}`,
  'both-up': () => 'Suben los dos',
  reversed: (other) => `Sube el homicidio, baja ${other}`,
  unclear: () => 'Al menos uno no es claro',
  'not-comparable': () => 'No comparable',
};

/** En 2 estados bajó el homicidio y subió la extorsión, en ninguno bajaron los dos; en 29 … */
function lead(other: string, counts: QuadrantCounts): string {
  const some: readonly (readonly [number, string])[] = [
    [counts.traded, `bajó el homicidio y subió ${other}`],
    [counts['both-down'], `bajaron el homicidio y ${other}`],
    [counts.reversed, `subió el homicidio y bajó ${other}`],
    [counts['both-up'], 'subieron los dos'],
  ];
  const found = some.filter(([count]) => count > 0);
  const clauses = found.map(([count, text], index) => `en ${index === 0 ? states(count) : count} ${text}`);
  if (found.length === 0) clauses.push('en ningún estado son claros los dos cambios');
  else if (counts['both-down'] === 0) clauses.push('en ninguno bajaron los dos');
  const rest = [
    ...(counts.unclear > 0 ? [`en ${counts.unclear} al menos uno de los dos cambios no es claro`] : []),
    ...(counts['not-comparable'] > 0 ? [`en ${counts['not-comparable']} no se puede comparar`] : []),
  ];
  const text = [clauses.join(', '), ...rest].join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The page that sets two changes against each other. */
export const divergence = {
  title: '¿Dónde baja el homicidio mientras sube otro delito?',
  against: 'El homicidio contra',
  topics: { extortion: 'Extorsión', disappearance: 'Desaparición', kidnapping: 'Secuestro' },
  subjects: { extortion: 'la extorsión', disappearance: 'la desaparición', kidnapping: 'el secuestro' },
  lead,
  quadrants,
  finding: (quadrant: string, names: string) => `${quadrant}: ${names}`,
  plotTitle: (other: string) => `El cambio del homicidio y el de ${other}`,
  plotLabel: (other: string) => `Estados según el cambio del homicidio y el de ${other}`,
  plotNote:
    'Cada punto es un estado; las barras son intervalos de 95%. Punto lleno: los dos veredictos son claros. Punto hueco: al menos uno no lo es, y el cuadrante en que cae no dice nada. Escalas logarítmicas; una flecha dice que el intervalo sigue fuera de la gráfica.',
  xAxis: (name: string) => `${name}: cambio`,
  yAxis: (name: string) => `${name}: cambio`,
  corner: (name: string, count: number) => `${name}: ${count}`,
  lookHint:
    'Señale un punto para leerlo; elíjalo para llevar el estado a todas las vistas. Con el teclado: flechas e Intro.',
  listTitle: 'Los estados por cuadrante',
  none: 'Ninguno',
  tableTitle: 'Los dos cambios en cada estado',
  missing: 'La edición no tiene cifras por estado de uno de los dos temas para el periodo elegido.',
  offScale: (names: string) => `En el borde, porque su cambio queda fuera de la escala: ${names}.`,
  notDrawn: (names: string) => `Sin punto, porque la base es cero o no se puede comparar: ${names}.`,
};
