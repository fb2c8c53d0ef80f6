import type { Area } from '#domain/mapping/areas';

/** The areas of a mapping, as they are called on every page. */
export const areaNames = {
  housing: 'Bustad',
  debt: 'Økonomi og gjeld',
  income: 'Inntekt og ytingar',
  papers: 'Papir og opphald',
  physical_health: 'Kropp og helse',
  mental_health: 'Psykisk helse',
  substance_use: 'Rus',
  school: 'Skule',
  bullying: 'Mobbing',
  work: 'Arbeid og erfaring',
  language_digital: 'Språk og digitalt',
  family_care: 'Familie og eigne barn',
  safety: 'Tryggleik: vald, truslar, kontroll',
  network: 'Venner og nettverk',
  leisure: 'Fritid',
  strengths: 'Kva er du god på? Kva betyr mest for deg?',
  helpers: 'Kven hjelper deg alt?',
} as const satisfies Record<Area, string>;
