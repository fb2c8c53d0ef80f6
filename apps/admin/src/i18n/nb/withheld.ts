import type { WithheldKind } from '#domain/own-lock/withheld';

/** «Holdt tilbake for foresatte»: what health personnel keep from guardians. */
export const withheld = {
  title: 'Holdt tilbake for foresatte',
  intro:
    'Helsepersonell kan holde noe tilbake for foresatte når den unge er mellom 12 og 16 år og har gode grunner til det. Noen ser på det igjen hver tredje måned.',
  link: 'Se det som er holdt tilbake',
  linkText: 'Se hva som er holdt tilbake for foresatte, og når noen skal se på det igjen.',
  now: 'Holdes tilbake nå',
  none: 'Ingenting er holdt tilbake nå.',
  before: 'Opphevet',
  showBefore: 'Vis ett som er opphevet |||| Vis {count} som er opphevet',
  verb: 'Hold tilbake for foresatte',
  heading: 'Hold dette tilbake for foresatte?',
  text: 'Foresatte får ikke se det eller vite det fra nå av, heller ikke om {name} har vist det. {name}, tjenesten din og personvernombudet leser grunnen. Resten av laget ser bare at det er holdt tilbake.',
  label: 'Hvorfor skal foresatte ikke vite det?',
  marked: 'Helsepersonell holder dette tilbake for foresatte.',
  kinds: {
    goal: 'Et mål',
    measure: 'Et tiltak',
    contribution: 'Noe den unge har skrevet',
    note: 'Et notat',
    mapping_answer: 'Et svar i kartleggingen',
  } satisfies Record<WithheldKind, string>,
  by: '{name}, {service}, {day}',
  reviewOn: 'Se på det igjen {day}.',
  reviewNow: 'Se på det igjen nå. Dagen var {day}.',
  lifted: '{name} opphevet det {day}: {reason}',
  lift: 'Opphev',
  liftHeading: 'La foresatte få vite det igjen?',
  liftText: 'Ingenting blir vist av seg selv. {name} velger fortsatt hva foresatte ser i Laget.',
  liftLabel: 'Hvorfor opphever du det?',
} as const;
