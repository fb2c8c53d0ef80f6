/** A text in the three languages of the product. */
type InLanguages = readonly [nb: string, nn: string, en: string];

interface Proposal {
  readonly kind: string;
  readonly title: InLanguages;
  readonly lookFor: InLanguages;
  /** Days from today to the deadline, and to the day one looks. */
  readonly days: number;
  readonly lookDays: number;
}

interface ProposedGoal {
  readonly area: string;
  readonly wording: InLanguages;
  readonly measures: readonly Proposal[];
}

interface Template {
  readonly code: string;
  readonly name: InLanguages;
  readonly goals: readonly ProposedGoal[];
}

/** What is proposed in each situation, to begin with. Administrators may change the rows; nobody has to fill them in. */
const templates: readonly Template[] = [
  {
    code: 'ot_follow_up',
    name: ['Oppfølging fra OT', 'Oppfølging frå OT', 'Follow-up from OT'],
    goals: [
      {
        area: 'school',
        wording: [
          'Finne en vei videre: skole, lære eller jobb.',
          'Finna ein veg vidare: skule, lære eller jobb.',
          'Find a way on: school, apprenticeship or work.',
        ],
        measures: [
          {
            kind: 'school_support',
            title: [
              'Samtale om hva som skal til for skole',
              'Samtale om kva som skal til for skule',
              'Talk about what it takes to go to school',
            ],
            lookFor: [
              'Vet vi hva som stoppet?',
              'Veit vi kva som stoppa?',
              'Do we know what stood in the way?',
            ],
            days: 21,
            lookDays: 21,
          },
          {
            kind: 'work_practice',
            title: [
              'Prøve et arbeid to dager i uka',
              'Prøva eit arbeid to dagar i veka',
              'Try a job two days a week',
            ],
            lookFor: ['Er dagene til å leve med?', 'Er dagane til å leva med?', 'Are the days bearable?'],
            days: 90,
            lookDays: 28,
          },
        ],
      },
      {
        area: 'mental_health',
        wording: ['Ha noen å snakke med.', 'Ha nokon å snakka med.', 'Have somebody to talk to.'],
        measures: [
          {
            kind: 'mentor',
            title: [
              'En fast voksen å møte hver uke',
              'Ein fast vaksen å møta kvar veke',
              'One grown-up to meet every week',
            ],
            lookFor: [
              'Vil den unge møte igjen?',
              'Vil den unge møta igjen?',
              'Does the young person want to meet again?',
            ],
            days: 60,
            lookDays: 28,
          },
        ],
      },
    ],
  },
  {
    code: 'leaving_care',
    name: ['Ut av barnevernet', 'Ut av barnevernet', 'Leaving care'],
    goals: [
      {
        area: 'housing',
        wording: [
          'Bo trygt i egen bolig.',
          'Bu trygt i eigen bustad.',
          'Live safely in a home of one’s own.',
        ],
        measures: [
          {
            kind: 'housing_follow_up',
            title: [
              'Finne bolig, og noen som kommer innom',
              'Finna bustad, og nokon som kjem innom',
              'Find a home, and somebody who comes by',
            ],
            lookFor: [
              'Er leien betalt, og er det greit å komme hjem?',
              'Er leiga betalt, og er det greitt å koma heim?',
              'Is the rent paid, and is it good to come home?',
            ],
            days: 120,
            lookDays: 60,
          },
          {
            kind: 'debt_advice',
            title: [
              'Sette opp budsjett og betalinger',
              'Setja opp budsjett og betalingar',
              'Set up a budget and payments',
            ],
            lookFor: ['Går pengene rundt?', 'Går pengane rundt?', 'Does the money last?'],
            days: 60,
            lookDays: 45,
          },
        ],
      },
      {
        area: 'network',
        wording: [
          'Ha noen å ringe når det er vanskelig.',
          'Ha nokon å ringja når det er vanskeleg.',
          'Have somebody to ring when it is hard.',
        ],
        measures: [
          {
            kind: 'mentor',
            title: [
              'Avtale hvem som er der etter 18',
              'Avtala kven som er der etter 18',
              'Agree who is there after 18',
            ],
            lookFor: [
              'Er det sagt høyt hvem, og når?',
              'Er det sagt høgt kven, og når?',
              'Is it said aloud who, and when?',
            ],
            days: 45,
            lookDays: 45,
          },
        ],
      },
    ],
  },
  {
    code: 'bup_to_dps',
    name: ['BUP → DPS', 'BUP → DPS', 'BUP → DPS'],
    goals: [
      {
        area: 'mental_health',
        wording: [
          'Ikke slippe behandlingen ved 18 år.',
          'Ikkje sleppa behandlinga ved 18 år.',
          'Not lose the treatment at 18.',
        ],
        measures: [
          {
            kind: 'treatment',
            title: [
              'Felles møte med den som tar over',
              'Felles møte med den som tek over',
              'A meeting together with whoever takes over',
            ],
            lookFor: [
              'Har de møttes, og er neste time satt?',
              'Har dei møtt kvarandre, og er neste time sett?',
              'Have they met, and is the next hour set?',
            ],
            days: 60,
            lookDays: 45,
          },
          {
            kind: 'other',
            title: [
              'Skrive det som virker, med egne ord',
              'Skriva det som verkar, med eigne ord',
              'Write what works, in own words',
            ],
            lookFor: [
              'Har den nye behandleren lest det?',
              'Har den nye behandlaren lese det?',
              'Has the new clinician read it?',
            ],
            days: 30,
            lookDays: 30,
          },
        ],
      },
    ],
  },
  {
    code: 'apprenticeship',
    name: ['Læretid', 'Læretid', 'Apprenticeship'],
    goals: [
      {
        area: 'work',
        wording: [
          'Få læreplass, og stå i den.',
          'Få læreplass, og stå i han.',
          'Get an apprenticeship, and stay in it.',
        ],
        measures: [
          {
            kind: 'work_practice',
            title: ['Prøve seg i en bedrift', 'Prøva seg i ei bedrift', 'Try out a firm'],
            lookFor: ['Vil begge fortsette?', 'Vil begge halda fram?', 'Do both want to go on?'],
            days: 60,
            lookDays: 28,
          },
          {
            kind: 'apprenticeship',
            title: [
              'Lærekontrakt med en navngitt støtte',
              'Lærekontrakt med ei namngitt støtte',
              'A contract with a named support',
            ],
            lookFor: [
              'Er det noen å ringe når det butter?',
              'Er det nokon å ringja når det buttar?',
              'Is there somebody to ring when it is hard?',
            ],
            days: 120,
            lookDays: 90,
          },
        ],
      },
    ],
  },
  {
    code: 'refugee_settlement',
    name: ['Bosetting av flyktninger', 'Busetjing av flyktningar', 'Refugee settlement'],
    goals: [
      {
        area: 'language_digital',
        wording: [
          'Klare seg på norsk i hverdagen.',
          'Klara seg på norsk i kvardagen.',
          'Manage in Norwegian day to day.',
        ],
        measures: [
          {
            kind: 'introduction_programme',
            title: [
              'Introduksjonsprogram med språkpraksis',
              'Introduksjonsprogram med språkpraksis',
              'Introduction programme with language practice',
            ],
            lookFor: [
              'Snakker hun eller han norsk med noen hver dag?',
              'Snakkar ho eller han norsk med nokon kvar dag?',
              'Does she or he speak Norwegian with somebody every day?',
            ],
            days: 180,
            lookDays: 60,
          },
        ],
      },
      {
        area: 'leisure',
        wording: ['Kjenne noen på stedet.', 'Kjenna nokon på staden.', 'Know somebody in the place.'],
        measures: [
          {
            kind: 'leisure',
            title: [
              'Én aktivitet, og en som følger dit',
              'Éin aktivitet, og ein som følgjer dit',
              'One activity, and one who comes along',
            ],
            lookFor: [
              'Går hun eller han dit igjen?',
              'Går ho eller han dit igjen?',
              'Does she or he go there again?',
            ],
            days: 45,
            lookDays: 30,
          },
        ],
      },
    ],
  },
];

const spoken = ([nb, nn, en]: InLanguages) => ({ nb, nn, en });

const contentOf = ({ name, goals }: Template): string =>
  JSON.stringify({
    name: spoken(name),
    goals: goals.map(({ area, wording, measures }) => ({
      area,
      wording: spoken(wording),
      measures: measures.map(({ kind, title, lookFor, days, lookDays }) => ({
        kind,
        title: spoken(title),
        lookFor: spoken(lookFor),
        days,
        lookDays,
      })),
    })),
  });

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const firstTemplates = `INSERT INTO app.plan_template (code, place, content) VALUES ${templates
  .map((one, place) => `(${quoted(one.code)}, ${String(place)}, ${quoted(contentOf(one))}::jsonb)`)
  .join(', ')}`;
