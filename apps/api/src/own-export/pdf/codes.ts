import { happened } from './happened.ts';
import type { Language } from '#domain/language/languages';
import type { PartName } from '../parts/all.ts';
import type { nb } from '../../../../admin/src/i18n/nb.ts';
import type { ownPageNb } from '../../../../admin/src/i18n/own-page-nb.ts';
import type { SameShape } from '../../../../admin/src/i18n/text-key.ts';

export type Words = Readonly<Record<string, string>>;

/** Words that stand on no page, only on paper. */
const onPaperOnly = {
  nb: {
    answers: {
      yes: 'Ja',
      no: 'Nei',
      unsure: 'Ikke sikker',
      differently: 'Annerledes',
      not_asked: 'Har ikke svart',
      accepted: 'Ja',
      declined: 'Nei',
      withdrawn: 'Trukket tilbake',
      invited: 'Spurt om å bli med',
      not_now: 'Ikke nå',
      done: 'Gjort',
      refused: 'Nei',
    },
    statuses: {
      registered: 'Ny: ingen har samtykket ennå',
      active: 'I gang',
      paused: 'Satt på pause',
      closed: 'Avsluttet',
      draft: 'Ikke ferdig',
      completed: 'Ferdig',
    },
    kinds: {
      service_asked: 'Spurte tjenesten',
      answered: 'Svarte',
      correction: 'Noe er feil',
      restriction: 'Stans bruken',
      erasure: 'Slett alt',
    },
    contribution: 'Noe du har skrevet',
    bases: {
      own_service: 'Tjenesten har selv en sak med deg',
      consent: 'Samtykke',
      legal_basis: 'Hjemmel i lov',
      self: 'Det er ditt.',
      case_request: 'Tjenesten har bedt om saken.',
    },
    roles: { young_person: 'du', guardian: 'foresatt' },
    meetings: { called: 'Kalt inn', held: 'Holdt', cancelled: 'Avlyst' },
    wishes: {
      meeting: 'Du ber om et møte',
      topic: 'Du vil snakke om',
      not_about: 'Du vil ikke snakke om',
      without: 'Noen skal ikke være der',
    },
  },
  nn: {
    answers: {
      yes: 'Ja',
      no: 'Nei',
      unsure: 'Ikkje sikker',
      differently: 'Annleis',
      not_asked: 'Har ikkje svart',
      accepted: 'Ja',
      declined: 'Nei',
      withdrawn: 'Trekt tilbake',
      invited: 'Spurd om å bli med',
      not_now: 'Ikkje no',
      done: 'Gjort',
      refused: 'Nei',
    },
    statuses: {
      registered: 'Ny: ingen har samtykt enno',
      active: 'I gang',
      paused: 'Sett på pause',
      closed: 'Avslutta',
      draft: 'Ikkje ferdig',
      completed: 'Ferdig',
    },
    kinds: {
      service_asked: 'Spurde tenesta',
      answered: 'Svarte',
      correction: 'Noko er feil',
      restriction: 'Stans bruken',
      erasure: 'Slett alt',
    },
    contribution: 'Noko du har skrive',
    bases: {
      own_service: 'Tenesta har sjølv ei sak med deg',
      consent: 'Samtykke',
      legal_basis: 'Heimel i lov',
      self: 'Det er ditt.',
      case_request: 'Tenesta har bede om saka.',
    },
    roles: { young_person: 'du', guardian: 'føresett' },
    meetings: { called: 'Kalla inn', held: 'Halde', cancelled: 'Avlyst' },
    wishes: {
      meeting: 'Du ber om eit møte',
      topic: 'Du vil snakka om',
      not_about: 'Du vil ikkje snakka om',
      without: 'Nokon skal ikkje vera der',
    },
  },
  en: {
    answers: {
      yes: 'Yes',
      no: 'No',
      unsure: 'Not sure',
      differently: 'Differently',
      not_asked: 'Has not answered',
      accepted: 'Yes',
      declined: 'No',
      withdrawn: 'Withdrawn',
      invited: 'Asked to join',
      not_now: 'Not now',
      done: 'Done',
      refused: 'No',
    },
    statuses: {
      registered: 'New: nobody has consented yet',
      active: 'Under way',
      paused: 'Paused',
      closed: 'Closed',
      draft: 'Not finished',
      completed: 'Finished',
    },
    kinds: {
      service_asked: 'Asked the service',
      answered: 'Answered',
      correction: 'Something is wrong',
      restriction: 'Stop the use',
      erasure: 'Erase everything',
    },
    contribution: 'Something you have written',
    bases: {
      own_service: 'The service has a case with you itself',
      consent: 'Consent',
      legal_basis: 'Legal basis',
      self: 'It is yours.',
      case_request: 'The service has asked for the case.',
    },
    roles: { young_person: 'you', guardian: 'guardian' },
    meetings: { called: 'Called', held: 'Held', cancelled: 'Cancelled' },
    wishes: {
      meeting: 'You ask for a meeting',
      topic: 'You want to talk about',
      not_about: 'You do not want to talk about',
      without: 'Somebody should not be there',
    },
  },
} as const;

type OnPaperOnly = SameShape<(typeof onPaperOnly)['nb']>;

export const paperCodes: Readonly<Record<Language, OnPaperOnly>> = onPaperOnly;

export type PageWords = SameShape<typeof nb & typeof ownPageNb>;

/** Codes of transitions alone. */
const handedOver = ({
  handOverNotes,
  transitions,
  referrals,
  caseRequests,
}: PageWords): Readonly<Record<string, Words>> => ({
  half: handOverNotes.halves,
  question: handOverNotes.questions,
  endedHow: transitions.ends,
  endedBy: referrals.enders,
  wants: caseRequests.wishes,
});

/** Codes of goals and measures alone. */
const planned = ({ plan, measures }: PageWords): Readonly<Record<string, Words>> => ({
  agreement: plan.goal.agreement,
  stance: measures.stances,
  evaluationHelped: plan.measure.helped,
  youngPersonHelped: plan.measure.helped,
  outcome: measures.outcomes,
  repeatEvery: measures.repeat.every,
  repeatPart: measures.repeat.parts,
  repeatTold: measures.repeat.told,
});

/** The words of the pages for the codes that stand in a field: field → code → word. What has no word is shown as it is. */
export const codesOf = (page: PageWords, only: OnPaperOnly): Readonly<Record<string, Words>> => ({
  category: page.categories.names,
  categories: page.categories.names,
  level: { ...page.protection.short, ...page.activities.levels },
  status: {
    ...only.statuses,
    ...page.plan.goal.status,
    ...page.look.measureStatus,
    ...page.transitions.statuses,
    ...page.preparations.statuses,
  },
  state: page.consents.list.states,
  gender: page.releases.genders,
  form: page.consents.terms.forms,
  answer: { ...only.answers, ...page.look.mappingAnswer, ...page.handOverNotes.checks },
  ...handedOver(page),
  ...planned(page),
  youngPersonAnswer: only.answers,
  area: page.mapping.areas,
  kind: {
    ...page.transitions.kinds,
    ...page.preparations.dates,
    ...page.plan.measure.kinds,
    ...page.activities.kinds,
    ...page.ownPage.write.kinds,
    ...page.team.titles.kinds,
    ...page.consents.decides.kinds,
    ...only.kinds,
  },
  source: page.activities.sources,
  code: { ...page.transitions.handOver, ...page.transitions.milestones, ...page.preparations.steps },
  reasonCode: page.emergency.reasons,
  itemKind: { ...page.plan.versions.items, contribution: only.contribution },
  visibility: { only_me: page.ownPage.write.onlyMe, team: page.ownPage.write.team },
  basis: only.bases,
  interpreter: page.mapping.interpreters,
  language: page.mapping.languages,
  shownIn: page.mapping.languages,
});

/** The words for codes that mean something of their own in one part: part → field → code. */
export const codesIn = (
  language: Language,
  page: PageWords,
  only: OnPaperOnly,
): Partial<Record<PartName, Readonly<Record<string, Words>>>> => ({
  accessLog: {
    actorRole: { ...page.administration.roles, ...only.roles },
    purpose: page.ownPage.seen.purposes,
  },
  caseEvents: { kind: happened[language] },
  immigrantBackground: { answer: page.immigrantBackground.answers },
  emergencyReviews: { outcome: page.emergency.outcomes },
  meetings: { kind: page.meetings.kinds, status: only.meetings },
  meetingWishes: { kind: only.wishes },
  paperRequests: {
    askerKind: page.team.guardianForm.kinds,
    asks: page.paperRequests.asks,
    way: page.paperRequests.ways,
  },
  paperRequestSteps: {
    kind: page.ownData.papers.steps,
    how: page.paperRequests.hear.ways,
    answer: page.paperRequests.states,
  },
  notes: { audience: page.notes.audiences, profession: page.administration.roles },
  threadMessages: { aboutKind: page.plan.versions.items },
});
