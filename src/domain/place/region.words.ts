import { inEveryLanguage, type Bilingual } from '../bilingual.ts';

function alike(name: string): Bilingual {
  return inEveryLanguage(() => name);
}

/** The nation's name. */
export const NATION_NAME: Bilingual = { es: 'México', en: 'Mexico' };

/** The names of the 32 states in everyday use, by their INEGI code. */
export const STATE_NAMES = {
  '01': alike('Aguascalientes'),
  '02': alike('Baja California'),
  '03': alike('Baja California Sur'),
  '04': alike('Campeche'),
  '05': alike('Coahuila'),
  '06': alike('Colima'),
  '07': alike('Chiapas'),
  '08': alike('Chihuahua'),
  '09': { es: 'Ciudad de México', en: 'Mexico City' },
  '10': alike('Durango'),
  '11': alike('Guanajuato'),
  '12': alike('Guerrero'),
  '13': alike('Hidalgo'),
  '14': alike('Jalisco'),
  '15': { es: 'Estado de México', en: 'State of Mexico' },
  '16': alike('Michoacán'),
  '17': alike('Morelos'),
  '18': alike('Nayarit'),
  '19': alike('Nuevo León'),
  '20': alike('Oaxaca'),
  '21': alike('Puebla'),
  '22': alike('Querétaro'),
  '23': alike('Quintana Roo'),
  '24': alike('San Luis Potosí'),
  '25': alike('Sinaloa'),
  '26': alike('Sonora'),
  '27': alike('Tabasco'),
  '28': alike('Tamaulipas'),
  '29': alike('Tlaxcala'),
  '30': alike('Veracruz'),
  '31': alike('Yucatán'),
  '32': alike('Zacatecas'),
} satisfies Readonly<Record<string, Bilingual>>;

/** The constitutional names that differ from those in everyday use, as some official files spell them. */
export const OFFICIAL_NAMES: Readonly<Partial<Record<keyof typeof STATE_NAMES, string>>> = {
  '05': 'Coahuila de Zaragoza',
  '15': 'México',
  '16': 'Michoacán de Ocampo',
  '30': 'Veracruz de Ignacio de la Llave',
};

/** The names of the named groups of states, by their id. */
export const GROUP_NAMES = {
  norte: { es: 'Norte', en: 'North' },
  'centro-norte': { es: 'Centro norte', en: 'North-centre' },
  centro: { es: 'Centro', en: 'Centre' },
  sur: { es: 'Sur', en: 'South' },
} satisfies Readonly<Record<string, Bilingual>>;

/** Who defines those groups. */
export const BANXICO_REGIONS: Bilingual = {
  es: 'Regiones del Banco de México (Reporte sobre las Economías Regionales)',
  en: 'Regions of Banco de México (Regional Economic Report)',
};
