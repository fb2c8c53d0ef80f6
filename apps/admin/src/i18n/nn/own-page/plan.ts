import type { ownPlan as first } from '../../nb/own-page/plan.ts';
import type { SameShape } from '../../text-key.ts';

export const ownPlan = {
  goals: {
    heading: 'Det eg vil',
    none: 'Ingen mål enno. Kva vil du sjølv?',
    noWords: 'Laget manglar dine eigne ord her.',
    add: 'Skriv noko du vil',
    teamSays: 'Laget skriv: {wording}',
    agreed: 'Du og laget er einige.',
    partly: 'Du og laget er delvis ueinige: {why}',
    disagreed: 'Du og laget er ueinige: {why}',
    reached: 'Målet er nådd.',
    dropped: 'Målet er lagt bort.',
    without: 'Andre ting i planen',
    who: '{name}, {service}',
    you: 'Du',
    before: '{who} · før {date}',
    was: '{who} · skulle ha vore gjort {date}',
    done: {
      good: 'Ferdig. Det hjelpte godt.',
      little: 'Ferdig. Det hjelpte litt.',
      no: 'Ferdig. Det hjelpte ikkje.',
    },
    cancelled: 'Laget stoppa dette: {why}',
    learnt: 'Det vi lærte: {learnt}',
  },
  helped: {
    ask: 'Hjelpte det deg?',
    good: 'Ja, det hjelpte godt',
    little: 'Det hjelpte litt',
    no: 'Nei, det hjelpte ikkje',
    words: 'Vil du seia noko meir?',
    hint: 'Laget kan lesa det.',
    save: 'Lagre',
    choose: 'Vel eitt av svara.',
    tell: 'Sei om det hjelpte',
    again: 'Sei det på nytt',
    own: 'Du: {helped}',
    saved: 'Takk. Svaret ditt står ved sida av det laget seier.',
  },
  show: {
    to: 'Vis dette til {name}',
    shown: '{name} ser dette.',
    stop: 'Slutt å visa det til {name}',
  },
  explained: {
    heading: 'Kven har forklart deg kva Laget er',
    line: '{name} forklarte det {date}.',
    none: 'Ingen har skrive at dei har forklart deg dette enno. Spør {name}.',
  },
} as const satisfies SameShape<typeof first>;
