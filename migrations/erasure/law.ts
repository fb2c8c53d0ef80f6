import type { FirstVersion } from '../law/first-version.ts';

const duty = (kind: string, heading: string, text: string, source: string): FirstVersion => ({
  code: `archive.${kind}`,
  value: [{ heading, text }],
  source,
  from: '2026-01-01',
});

/** How long, and what each kind of controller has to preserve. Unconfirmed until a lawyer or the archive has read it. */
export const erasureLaw: readonly FirstVersion[] = [
  {
    code: 'retention.case',
    value: 60,
    source: 'Lagets egen regel: fem år etter avslutning, til den behandlingsansvarlige har bestemt noe annet',
    from: '2018-07-20',
  },
  {
    code: 'erasure.grace',
    value: 30,
    source: 'Lagets egen regel: den som har bedt om sletting, kan ombestemme seg i 30 dager',
    from: '2018-07-20',
  },
  duty(
    'municipality',
    'Klientmapper skal bevares',
    'Klientmapper i barnevernet skal bevares. Annet i kommunen følger kommunens bevarings- og kassasjonsplan.',
    'Arkivlova og arkivforskriften (i kraft 1. januar 2026), bevaringsbestemmelsene for kommuner',
  ),
  duty(
    'county',
    'Elevmapper følger fylkets plan',
    'Det som dokumenterer rettigheter for eleven, skal bevares. Resten følger fylkeskommunens bevarings- og kassasjonsplan.',
    'Arkivlova og arkivforskriften (i kraft 1. januar 2026), bevaringsbestemmelsene for fylkeskommuner',
  ),
  duty(
    'health_trust',
    'Journalen er et eget arkiv',
    'Det som hører til i pasientjournalen, skal stå der. Pasientarkiv avleveres til Norsk helsearkiv etter egne regler.',
    'Helsearkivforskriften, pasientjournalforskriften',
  ),
  duty(
    'nav',
    'NAV har egne regler',
    'Statlige saker følger NAVs bevarings- og kassasjonsregler. Sosiale tjenester følger kommunens.',
    'Arkivlova og arkivforskriften (i kraft 1. januar 2026)',
  ),
];

/** On what an answer rests when a guardian has asked, on paper, that everything about a child is erased. Unconfirmed as well. */
export const erasureForChildLaw: readonly FirstVersion[] = [
  {
    code: 'erasure_for_child.erase',
    value: [
      { heading: 'Trengs ikke lenger', text: 'Opplysningene trengs ikke til det de ble samlet inn for.' },
      {
        heading: 'Samtykket er trukket tilbake',
        text: 'Det som sto på et samtykke alene, har ikke noe å stå på.',
      },
      { heading: 'Det er best for barnet', text: 'Barnet er hørt, og sletting er best for barnet.' },
    ],
    source: 'Personvernforordningen artikkel 17 nr. 1, Grunnloven § 104, barnekonvensjonen artikkel 3 og 12',
    from: '2018-07-20',
  },
  {
    code: 'erasure_for_child.keep',
    value: [
      {
        heading: 'Loven krever at det står',
        text: 'Journal, klientmappe og annet som skal oppbevares, slettes ikke.',
      },
      {
        heading: 'Barnet vil at det skal stå',
        text: 'Det barnet mener, får mer vekt jo eldre og modnere barnet er.',
      },
      {
        heading: 'Det er best for barnet',
        text: 'Barnet kan trenge hjelpen, eller det som er skrevet, senere.',
      },
    ],
    source:
      'Personvernforordningen artikkel 17 nr. 3, Grunnloven § 104, barnekonvensjonen artikkel 3 og 12, barnelova §§ 31–33',
    from: '2018-07-20',
  },
];

/** The same when a guardian has asked, on paper, to read what stands about a child, or that something wrong is corrected. Unconfirmed as well. */
export const paperAskLaw: readonly FirstVersion[] = [
  {
    code: 'access_for_child.give',
    value: [
      {
        heading: 'Foreldreansvaret',
        text: 'Den som bestemmer for barnet, kan be om innsyn på vegne av barnet.',
      },
      { heading: 'Barnet vil det', text: 'Barnet er hørt og vil at den foresatte får lese.' },
      { heading: 'Det er best for barnet', text: 'Barnet er hørt, og innsyn er best for barnet.' },
    ],
    source:
      'Personvernforordningen artikkel 15, barnelova §§ 30–31 og 47, Grunnloven § 104, barnekonvensjonen artikkel 3 og 12',
    from: '2018-07-20',
  },
  {
    code: 'access_for_child.withhold',
    value: [
      {
        heading: 'Barnet vil ikke',
        text: 'Det barnet mener, får mer vekt jo eldre og modnere barnet er. Om helse bestemmer den som er 16, og den mellom 12 og 16 kan ha grunner som må respekteres.',
      },
      {
        heading: 'Taushetsplikt',
        text: 'Det som er sagt i fortrolighet, eller som gjelder andre, gis ikke ut.',
      },
      {
        heading: 'Det kan skade barnet',
        text: 'Innsyn gis ikke når det kan være til skade eller fare for barnet.',
      },
    ],
    source:
      'Personopplysningsloven § 16, pasient- og brukerrettighetsloven § 3-4, forvaltningsloven § 13, barnekonvensjonen artikkel 3 og 16',
    from: '2018-07-20',
  },
  {
    code: 'correction_for_child.correct',
    value: [
      { heading: 'Det er feil', text: 'Opplysninger som er uriktige, skal rettes uten ugrunnet opphold.' },
      { heading: 'Det mangler noe', text: 'Det som er ufullstendig, skal kunne fylles ut med en erklæring.' },
    ],
    source: 'Personvernforordningen artikkel 16',
    from: '2018-07-20',
  },
  {
    code: 'correction_for_child.keep',
    value: [
      {
        heading: 'Det er ikke feil',
        text: 'En vurdering som noen er uenig i, er ikke uriktig av den grunn.',
      },
      {
        heading: 'Barnets egne ord',
        text: 'Det barnet har sagt eller skrevet selv, rettes ikke av andre.',
      },
      {
        heading: 'Journalen har egne regler',
        text: 'Det som står i en journal, rettes etter helsepersonelloven og ikke ved å overskrives.',
      },
    ],
    source:
      'Personvernforordningen artikkel 5 nr. 1 d og 16, helsepersonelloven § 42, barnekonvensjonen artikkel 12',
    from: '2018-07-20',
  },
];
