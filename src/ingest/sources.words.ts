import type { Bilingual } from '../domain/bilingual.ts';
import { SOURCE_IDS, type Provenance, type Source, type SourceId } from '../domain/indicator/source.ts';

const SESNSP_PAGE = 'https://www.gob.mx/sesnsp/acciones-y-programas/datos-abiertos-de-incidencia-delictiva';
const SESNSP = 'Secretariado Ejecutivo del Sistema Nacional de Seguridad Pública (SESNSP)';
const FREE: Bilingual = {
  es: 'Datos abiertos del gobierno de México, libre uso citando la fuente',
  en: 'Open data of the Mexican government, free to use with attribution',
};
const REPUBLISHED: Bilingual = {
  es: 'Cifras oficiales, de libre uso citando la fuente, transcritas de un tercero',
  en: 'Official figures, free to use with attribution, re-typed from a third party',
};

function source(
  id: SourceId,
  es: string,
  en: string,
  publisher: string,
  url: string,
  provenance: Provenance = 'official',
): Source {
  const licence = provenance === 'official' ? FREE : REPUBLISHED;
  return { id, name: { es, en }, publisher, provenance, url, licence };
}

/** Every source: who publishes, what, where, under which licence. */
export const SOURCES: Readonly<Record<SourceId, Source>> = {
  'sesnsp-cases': source(
    'sesnsp-cases',
    'SESNSP, carpetas de investigación por estado (CNSP/38/15)',
    'SESNSP, case files by state (CNSP/38/15)',
    SESNSP,
    SESNSP_PAGE,
  ),
  'sesnsp-victims': source(
    'sesnsp-victims',
    'SESNSP, víctimas por estado (CNSP/38/15)',
    'SESNSP, victims by state (CNSP/38/15)',
    SESNSP,
    SESNSP_PAGE,
  ),
  'rnid-cases': source(
    'rnid-cases',
    'SESNSP, carpetas de investigación por estado (RNID)',
    'SESNSP, case files by state (RNID)',
    SESNSP,
    SESNSP_PAGE,
  ),
  'rnid-victims': source(
    'rnid-victims',
    'SESNSP, víctimas por estado (RNID)',
    'SESNSP, victims by state (RNID)',
    SESNSP,
    SESNSP_PAGE,
  ),
  'sesnsp-municipal-cases': source(
    'sesnsp-municipal-cases',
    'SESNSP, carpetas de investigación por municipio',
    'SESNSP, case files by municipality',
    SESNSP,
    SESNSP_PAGE,
  ),
  'republished-national-series': source(
    'republished-national-series',
    'Carpetas nacionales del SESNSP por subtipo, modalidad y mes, del corte de agosto de 2026, republicadas',
    'National SESNSP case files by subtype, modality and month, of the cut of August 2026, republished',
    SESNSP,
    SESNSP_PAGE,
    'republished',
  ),
  'sesnsp-municipal-victims': source(
    'sesnsp-municipal-victims',
    'SESNSP, víctimas por municipio',
    'SESNSP, victims by municipality',
    SESNSP,
    SESNSP_PAGE,
  ),
  'republished-state-cases': source(
    'republished-state-cases',
    'Carpetas por estado y mes del SESNSP, republicadas por 45 Digital',
    'SESNSP case files by state and month, republished by 45 Digital',
    '45 Digital (Inseguridad México)',
    SESNSP_PAGE,
    'republished',
  ),
  'republished-national-modality': source(
    'republished-national-modality',
    'Carpetas nacionales del SESNSP por subtipo y modalidad, 2024–2025, republicadas',
    'National SESNSP case files by subtype and modality, 2024–2025, republished',
    SESNSP,
    SESNSP_PAGE,
    'republished',
  ),
  'republished-national-rnid': source(
    'republished-national-rnid',
    'Carpetas nacionales del SESNSP bajo el RNID, 2026, republicadas',
    'National SESNSP case files under RNID, 2026, republished',
    SESNSP,
    SESNSP_PAGE,
    'republished',
  ),
  'republished-national-year': source(
    'republished-national-year',
    'Carpetas y víctimas nacionales por año del SESNSP, republicadas por 45 Digital',
    'National SESNSP case files and victims by year, republished by 45 Digital',
    '45 Digital (Inseguridad México)',
    SESNSP_PAGE,
    'republished',
  ),
  'republished-state-victims': source(
    'republished-state-victims',
    'Víctimas de homicidio doloso por estado y mes del SESNSP, edición de septiembre de 2025, republicadas',
    'SESNSP victims of intentional homicide by state and month, edition of September 2025, republished',
    SESNSP,
    SESNSP_PAGE,
    'republished',
  ),
  'republished-state-derived': source(
    'republished-state-derived',
    'Robo de vehículo por estado, agosto de 2026, derivado por resta de cifras republicadas del SESNSP',
    'Vehicle theft by state, August 2026, derived by subtraction from republished SESNSP figures',
    SESNSP,
    SESNSP_PAGE,
    'republished',
  ),
  'republished-municipal-cases': source(
    'republished-municipal-cases',
    'Carpetas de homicidio por municipio y mes del SESNSP, republicadas',
    'SESNSP homicide case files by municipality and month, republished',
    SESNSP,
    SESNSP_PAGE,
    'republished',
  ),
  rnpdno: source(
    'rnpdno',
    'Registro Nacional de Personas Desaparecidas y No Localizadas, por municipio y mes (panel de Escobar, Reyes-Guzmán y Sánchez, 2026)',
    'National Register of Missing and Disappeared Persons, by municipality and month (panel of Escobar, Reyes-Guzmán & Sánchez, 2026)',
    'Comisión Nacional de Búsqueda (CNB)',
    'https://versionpublicarnpdno.segob.gob.mx/',
  ),
  'inegi-deaths': source(
    'inegi-deaths',
    'INEGI, defunciones por homicidio registradas, por estado y año',
    'INEGI, registered deaths by homicide, by state and year',
    'Instituto Nacional de Estadística y Geografía (INEGI)',
    'https://www.inegi.org.mx/programas/edr/',
  ),
  'fgr-federal': source(
    'fgr-federal',
    'FGR, incidencia delictiva del fuero federal por entidad y mes (IDEFF)',
    'FGR, federal crime incidence by state and month (IDEFF)',
    'Fiscalía General de la República (FGR), publicado por el SESNSP',
    SESNSP_PAGE,
  ),
  'us-cbp': {
    id: 'us-cbp',
    name: {
      es: 'CBP, decomisos de drogas en las fronteras de Estados Unidos, por mes',
      en: 'CBP, drug seizures at the borders of the United States, by month',
    },
    publisher: 'U.S. Customs and Border Protection (CBP)',
    provenance: 'official',
    url: 'https://www.cbp.gov/newsroom/stats/drug-seizure-statistics',
    licence: {
      es: 'Obra del gobierno de Estados Unidos, de dominio público',
      en: 'Work of the United States government, in the public domain',
    },
  },
  'conapo-state': source(
    'conapo-state',
    'CONAPO, población a mitad de año por estado, 1970–2070',
    'CONAPO, mid-year population by state, 1970–2070',
    'Consejo Nacional de Población (CONAPO)',
    'https://www.gob.mx/conapo',
  ),
  'conapo-municipality': source(
    'conapo-municipality',
    'CONAPO, población a mitad de año por municipio, 1990–2040',
    'CONAPO, mid-year population by municipality, 1990–2040',
    'Consejo Nacional de Población (CONAPO)',
    'https://www.gob.mx/conapo',
  ),
};

/** The sources with these ids, in the order of the domain. */
export function sourcesOf(ids: ReadonlySet<SourceId>): Source[] {
  return SOURCE_IDS.filter((id) => ids.has(id)).map((id) => SOURCES[id]);
}
