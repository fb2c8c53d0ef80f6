import type { Area } from '#domain/mapping/areas';

/** The areas of a mapping, as they are called on every page. */
export const areaNames = {
  housing: 'Bolig',
  debt: 'Økonomi og gjeld',
  income: 'Inntekt og ytelser',
  papers: 'Papirer og opphold',
  physical_health: 'Kropp og helse',
  mental_health: 'Psykisk helse',
  substance_use: 'Rus',
  school: 'Skole',
  bullying: 'Mobbing',
  work: 'Arbeid og erfaring',
  language_digital: 'Språk og digitalt',
  family_care: 'Familie og egne barn',
  safety: 'Trygghet: vold, trusler, kontroll',
  network: 'Venner og nettverk',
  leisure: 'Fritid',
  strengths: 'Hva er du god på? Hva betyr mest for deg?',
  helpers: 'Hvem hjelper deg allerede?',
} as const satisfies Record<Area, string>;
