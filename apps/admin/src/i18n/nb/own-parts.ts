import type { OwnAnswer } from '#domain/mapping/own-part';
import { areaNames } from './area-names.ts';

export const ownParts = {
  heading: 'Min del',
  asked: 'Vil du tenke gjennom noe på forhånd?',
  askedBy:
    '{by} på {service} vil gjerne vite hva du tenker, før dere snakker sammen. Du kan gjøre det alene, og hoppe over det du vil.',
  go: 'Se og svar',
  none: 'Ingen har spurt deg ennå.',
  partBy: '{by} spør deg',
  onlyYou:
    'Bare du ser dette til du sender det. Da ser {service} det, og andre i laget ser det du har sagt ja til å dele.',
  sentTo: 'Du har sendt det. Dere ser det sammen når dere møtes. {service} kan ikke endre det du skrev.',
  how: 'Hvordan går det?',
  words: 'Med dine egne ord, hvis du vil',
  save: 'Lagre',
  saved: 'Lagret. Bare du ser det.',
  choose: 'Velg hvordan det går.',
  left: 'Du hoppet over dette.',
  acute:
    'Haster det, vent ikke på møtet. Ring {doctor}. Er det fare for liv, ring {ambulance}. Alarmtelefonen for barn og unge er {line}.',
  nothing: 'Svar på ett område først.',
  over: 'Kartleggingen er ferdig.',
  send: 'Send til {service}',
  others: 'Andre områder',
  together: 'Det du har sagt i kartlegginger',
  togetherBy: 'Skrevet sammen med {by}, {date}',
  good: 'Det som er bra: {text}',
  fallback: 'på bokmål',
  answers: {
    not_talked: 'Vil ikke si noe om det',
    fine: 'Går fint',
    some: 'Litt vanskelig',
    serious: 'Veldig vanskelig',
  } as const satisfies Record<OwnAnswer, string>,
  areas: areaNames,
} as const;
