import type { Stance } from '#domain/goal/service-voices';
import type { MeasureKind, MeasureOutcome } from '#domain/measure/kinds';
import type { TimeTold } from '#domain/measure/own-time';
import type { DayPart, Rhythm } from '#domain/measure/rhythm';
import type { Helped } from '#domain/measure/verbs';

/** Words of measures that both the professionals' and the young person's pages show. */
export const measureWords = {
  kinds: {
    work_practice: 'Arbeidstrening',
    apprenticeship: 'Læretid',
    kvp: 'Kvalifiseringsprogrammet',
    introduction_programme: 'Introduksjonsprogrammet',
    housing_follow_up: 'Oppfølging i bolig',
    mentor: 'Mentor',
    school_support: 'Hjelp på skolen',
    debt_advice: 'Gjeldsrådgivning',
    treatment: 'Behandling',
    leisure: 'Fritid',
    other: 'Noe annet',
  } satisfies Record<MeasureKind, string>,
  outcomes: {
    employed: 'I jobb',
    apprenticeship: 'Læreplass',
    school: 'Skole eller utdanning',
    new_measure: 'Et nytt tiltak',
    broken_off: 'Avbrutt på veien',
    trade_certificate: 'Fagbrev',
    new_apprenticeship: 'Læretid i en annen bedrift',
    benefit: 'En ytelse fra NAV',
    prolonged: 'Forlenget',
    own_home_kept: 'Bor der fortsatt',
    new_home: 'Ny bolig',
    home_lost: 'Mistet boligen',
    goes_on_alone: 'Klarer seg videre selv',
    in_order: 'Økonomien er i orden',
    payment_plan: 'Avtale om å betale ned',
    finished: 'Fullført',
    referred_on: 'Henvist videre',
    as_hoped: 'Som vi håpet',
    partly: 'Et stykke på vei',
    not_as_hoped: 'Ikke som vi håpet',
  } satisfies Record<MeasureOutcome, string>,
  helped: {
    good: 'Hjalp godt',
    little: 'Hjalp litt',
    no: 'Hjalp ikke',
  } satisfies Record<Helped, string>,
  order: {
    open: 'Starter når «{title}» er ferdig.',
    done: '«{title}» er ferdig. Nå kan dette starte.',
    cancelled: '«{title}» er avbrutt. Finn ut om dette skal starte likevel.',
    not_shared: 'Starter etter noe som ikke er delt med deg.',
  },
  repeat: {
    every: { week: 'Hver uke', fortnight: 'Annenhver uke', month: 'Hver måned' } satisfies Record<
      Rhythm,
      string
    >,
    parts: {
      morning: 'om formiddagen',
      afternoon: 'om ettermiddagen',
      evening: 'om kvelden',
    } satisfies Record<DayPart, string>,
    told: {
      team_done: 'gjort, sier laget',
      own_done: 'gjort, sier ungdommen',
      own_not_now: 'ikke denne gangen, sier ungdommen',
    } satisfies Record<TimeTold, string>,
    last: 'Sist: {date}, {told}.',
    line: '{every} {part}, til {until}.',
    next: 'Neste gang: {date}.',
    over: 'Alle gangene er gjort.',
  },
  stances: { disagrees: 'er uenig', agrees: 'er enig igjen', answers: 'svarer' } satisfies Record<
    Stance,
    string
  >,
  stanceLine: '{service} {what}:',
  stancesDiffer: 'Tjenestene ser dette ulikt: {services}.',
  whatHelped: {
    heading: 'Hva har hjulpet?',
    empty: 'Ingenting er evaluert ennå. Når et tiltak er ferdig, kommer det hit.',
    service: 'Laget: {helped}',
    endedWith: 'Endte med: {outcome}',
    learnt: 'Det vi lærte: {learnt}',
    differently: 'Dere ser det ulikt. Begge svarene blir stående.',
  },
} as const;
