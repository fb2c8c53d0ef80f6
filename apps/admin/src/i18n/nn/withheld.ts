import type { withheld as nb } from '../nb/withheld.ts';
import type { SameShape } from '../text-key.ts';

/** «Holdt tilbake for foresatte»: what health personnel keep from guardians. */
export const withheld = {
  title: 'Halde tilbake for føresette',
  intro:
    'Helsepersonell kan halda noko tilbake for føresette når den unge er mellom 12 og 16 år og har gode grunnar til det. Nokon ser på det igjen kvar tredje månad.',
  link: 'Sjå det som er halde tilbake',
  linkText: 'Sjå kva som er halde tilbake for føresette, og når nokon skal sjå på det igjen.',
  now: 'Blir halde tilbake no',
  none: 'Ingenting er halde tilbake no.',
  before: 'Oppheva',
  showBefore: 'Vis eitt som er oppheva |||| Vis {count} som er oppheva',
  verb: 'Hald tilbake for føresette',
  heading: 'Halda dette tilbake for føresette?',
  text: 'Føresette får ikkje sjå det eller vita det frå no av, heller ikkje om {name} har vist det. {name}, tenesta di og personvernombodet les grunnen. Resten av laget ser berre at det er halde tilbake.',
  label: 'Kvifor skal føresette ikkje vita det?',
  marked: 'Helsepersonell held dette tilbake for føresette.',
  kinds: {
    goal: 'Eit mål',
    measure: 'Eit tiltak',
    contribution: 'Noko den unge har skrive',
    note: 'Eit notat',
    mapping_answer: 'Eit svar i kartlegginga',
  },
  by: '{name}, {service}, {day}',
  reviewOn: 'Sjå på det igjen {day}.',
  reviewNow: 'Sjå på det igjen no. Dagen var {day}.',
  lifted: '{name} oppheva det {day}: {reason}',
  lift: 'Opphev',
  liftHeading: 'La føresette få vita det igjen?',
  liftText: 'Ingenting blir vist av seg sjølv. {name} vel framleis kva føresette ser i Laget.',
  liftLabel: 'Kvifor opphevar du det?',
} as const satisfies SameShape<typeof nb>;
