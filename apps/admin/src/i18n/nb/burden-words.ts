import type { BurdenKind } from '#domain/burden/burden';
import type { DayPart } from '#domain/measure/rhythm';

/** The young person's week across services. */
export const burdenWords = {
  heading: 'Uka til {name}',
  ownHeading: 'Uka mi',
  open: 'Se uka til {name} på tvers av tjenestene',
  ownOpen: 'Uka mi',
  week: 'Uke fra {from} til {to}',
  earlier: 'Uka før',
  later: 'Uka etter',
  kinds: {
    meeting: 'Møte',
    repeat: '{text}',
    review: 'Evaluering av planen',
    deadline: 'Frist: {text}',
    proposal: 'Svar på «{text}»',
    consent: 'Svar på hva laget kan få vite',
    mapping: 'Kartlegging som ikke er ferdig',
  } satisfies Record<BurdenKind, string>,
  parts: {
    morning: 'formiddagen',
    afternoon: 'ettermiddagen',
    evening: 'kvelden',
  } satisfies Record<DayPart, string>,
  load: 'Avtaler: {appointments}. Ting å gjøre: {duties}. Ting å svare på: {forms}.',
  drawing: 'Avtalene i uka, tegnet',
  list: 'Dag for dag',
  anyDay: 'Når som helst i uka',
  nothing: 'Ingenting er satt opp.',
  own: 'Eget',
  minutes: '{time}, {minutes} minutter',
  collision: '{day} om {part} er for mye. {services} har satt opp noe samtidig. Kan noe flyttes?',
  wouldCollide: '{day} om {part} blir for mye for {name}: {services}. Kan du velge en annen tid?',
  stillPossible: 'Du kan kalle inn likevel.',
  ownCollision: '{day} om {part} er full: {services}. Si fra om det blir for mye.',
  partly: 'Noe her er ikke delt med deg.',
  loading: 'Henter uka …',
  failed: 'Vi fikk ikke hentet uka. Prøv igjen.',
} as const;
