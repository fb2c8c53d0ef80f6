import type { BlankingBlocker } from '#domain/blanking/blanking';

export const blankings = {
  open: 'Fjern en tekst som er feil',
  heading: 'Fjern en tekst som er feil',
  consequence:
    'Teksten blir borte for alle, også fra tidligere versjoner. Det står igjen at du fjernet den, og hvorfor.',
  which: 'Hvilken tekst er feil?',
  reason: 'Hvorfor fjerner du den? Ikke gjenta det som er feil.',
  instead: 'Hva skal stå der i stedet?',
  verb: 'Fjern teksten',
  trace: '{what}: Teksten er fjernet {date} av {who}, fordi: {reason}',
  who: '{name}, {service}',
  you: 'deg',
  missing: {
    place: 'Velg hvilken tekst.',
    reason: 'Skriv hvorfor.',
    instead: 'Skriv hva som skal stå der.',
  },
  blockers: {
    'not-yours-to-blank': 'Bare den som skrev teksten, kan fjerne den. Kanskje er den fjernet alt.',
    'reason-missing': 'Skriv hvorfor.',
    'instead-missing': 'Skriv hva som skal stå der.',
    'nothing-instead': 'Her skal det ikke stå noe i stedet.',
  } satisfies Record<BlankingBlocker, string>,
  places: {
    goal: {
      own_words: 'Målet i egne ord',
      wording: 'Målet slik laget skriver det',
      disagreement: 'Uenigheten om målet',
      status_reason: 'Grunnen til at målet er nådd eller lagt bort',
    },
    goal_stance: { text: 'Det en tjeneste sa om målet' },
    measure: {
      title: 'Tiltaket',
      look_for: 'Hva dere ser etter',
      deadline_reason: 'Grunnen til ny frist',
      status_reason: 'Grunnen til at tiltaket stoppet',
      obstacle: 'Det som stopper tiltaket',
      evaluation_happened: 'Hva som skjedde',
      evaluation_learnt: 'Hva dere lærte',
      young_person_answer_words: 'Svaret på tiltaket',
      young_person_evaluation: 'Hvordan det gikk, i egne ord',
    },
    mapping_answer: {
      own_words: 'Egne ord i kartleggingen',
      note: 'Notatet i kartleggingen',
      strengths: 'Det som er bra, i kartleggingen',
      left_reason: 'Grunnen til å la området ligge',
    },
    own_part_answer: { own_words: 'Egne ord, skrevet alene' },
    contribution: { text: 'Det som ble skrevet til laget', used_how: 'Svaret på hvordan det ble brukt' },
    meeting: {
      told_how: 'Hva som ble fortalt før møtet',
      adapted_how: 'Hvordan møtet ble lagt til rette',
      cancelled_reason: 'Grunnen til å avlyse',
      not_invited_reason: 'Grunnen til ikke å spørre',
    },
    meeting_wish: { text: 'Ønsket til møtet', answer_text: 'Svaret på ønsket' },
    meeting_invitee: { answer_text: 'Ordene til svaret på innkallingen' },
    hand_over_note: { text: 'Svaret i overføringsnotatet' },
    hand_over_item: { note: 'Merknaden i overføringen' },
  },
} as const;
