import type { blankings as first } from '../nb/blankings.ts';
import type { SameShape } from '../text-key.ts';

export const blankings = {
  open: 'Fjern ein tekst som er feil',
  heading: 'Fjern ein tekst som er feil',
  consequence:
    'Teksten blir borte for alle, òg frå tidlegare versjonar. Det står att at du fjerna han, og kvifor.',
  which: 'Kva tekst er feil?',
  reason: 'Kvifor fjernar du han? Ikkje ta opp att det som er feil.',
  instead: 'Kva skal stå der i staden?',
  verb: 'Fjern teksten',
  trace: '{what}: Teksten er fjerna {date} av {who}, fordi: {reason}',
  who: '{name}, {service}',
  you: 'deg',
  missing: {
    place: 'Vel kva tekst.',
    reason: 'Skriv kvifor.',
    instead: 'Skriv kva som skal stå der.',
  },
  blockers: {
    'not-yours-to-blank': 'Berre den som skreiv teksten, kan fjerna han. Kanskje er han fjerna alt.',
    'reason-missing': 'Skriv kvifor.',
    'instead-missing': 'Skriv kva som skal stå der.',
    'nothing-instead': 'Her skal det ikkje stå noko i staden.',
  },
  places: {
    goal: {
      own_words: 'Målet i eigne ord',
      wording: 'Målet slik laget skriv det',
      disagreement: 'Usemja om målet',
      status_reason: 'Grunnen til at målet er nådd eller lagt bort',
    },
    goal_stance: { text: 'Det ei teneste sa om målet' },
    measure: {
      title: 'Tiltaket',
      look_for: 'Kva de ser etter',
      deadline_reason: 'Grunnen til ny frist',
      status_reason: 'Grunnen til at tiltaket stoppa',
      obstacle: 'Det som stoppar tiltaket',
      evaluation_happened: 'Kva som skjedde',
      evaluation_learnt: 'Kva de lærte',
      young_person_answer_words: 'Svaret på tiltaket',
      young_person_evaluation: 'Korleis det gjekk, i eigne ord',
    },
    mapping_answer: {
      own_words: 'Eigne ord i kartlegginga',
      note: 'Notatet i kartlegginga',
      strengths: 'Det som er bra, i kartlegginga',
      left_reason: 'Grunnen til å la området liggja',
    },
    own_part_answer: { own_words: 'Eigne ord, skrivne åleine' },
    contribution: { text: 'Det som vart skrive til laget', used_how: 'Svaret på korleis det vart brukt' },
    meeting: {
      told_how: 'Kva som vart fortalt før møtet',
      adapted_how: 'Korleis møtet vart lagt til rette',
      cancelled_reason: 'Grunnen til å avlysa',
      not_invited_reason: 'Grunnen til at vi ikkje spurde',
    },
    meeting_wish: { text: 'Ønsket til møtet', answer_text: 'Svaret på ønsket' },
    meeting_invitee: { answer_text: 'Orda til svaret på innkallinga' },
    consent_answer: { note: 'Orda til svaret om deling' },
    hand_over_note: { text: 'Det som vart svart i overføringsnotatet' },
    hand_over_item: { note: 'Merknaden i overføringa' },
  },
} as const satisfies SameShape<typeof first>;
