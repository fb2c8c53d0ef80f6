import type { ownParts as nb } from '../nb/own-parts.ts';
import type { SameShape } from '../text-key.ts';
import { areaNames } from './area-names.ts';

export const ownParts = {
  heading: 'Min del',
  asked: 'Vil du tenkja gjennom noko på førehand?',
  askedBy:
    '{by} på {service} vil vita kva du tenkjer, før de snakkar saman. Du kan gjera det åleine, og hoppa over det du vil.',
  go: 'Sjå og svar',
  none: 'Ingen har spurt deg enno.',
  partBy: '{by} spør deg',
  onlyYou:
    'Berre du ser dette til du sender det. Då ser {service} det, og andre i laget ser det du har sagt ja til å dela.',
  sentTo: 'Du har sendt det. De ser det saman når de møtest. {service} kan ikkje endra det du skreiv.',
  how: 'Korleis går det?',
  words: 'Med dine eigne ord, viss du vil',
  save: 'Lagre',
  saved: 'Lagra. Berre du ser det.',
  choose: 'Vel korleis det går.',
  left: 'Du hoppa over dette.',
  acute:
    'Hastar det, vent ikkje på møtet. Ring {doctor}. Er det fare for liv, ring {ambulance}. Alarmtelefonen for barn og unge er {line}.',
  nothing: 'Svar på eitt område fyrst.',
  over: 'Kartlegginga er ferdig.',
  send: 'Send til {service}',
  others: 'Andre område',
  together: 'Det du har sagt i kartleggingar',
  togetherBy: 'Skrive saman med {by}, {date}',
  good: 'Det som er bra: {text}',
  fallback: 'på bokmål',
  answers: {
    not_talked: 'Vil ikkje seia noko om det',
    fine: 'Går fint',
    some: 'Litt vanskeleg',
    serious: 'Veldig vanskeleg',
  },
  areas: areaNames,
} as const satisfies SameShape<typeof nb>;
