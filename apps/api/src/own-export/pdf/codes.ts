import { activities } from '../../../../admin/src/i18n/nb/activities.ts';
import { categories } from '../../../../admin/src/i18n/nb/categories.ts';
import { consents } from '../../../../admin/src/i18n/nb/consents.ts';
import { emergency } from '../../../../admin/src/i18n/nb/emergency.ts';
import { look } from '../../../../admin/src/i18n/nb/look.ts';
import { mapping } from '../../../../admin/src/i18n/nb/mapping.ts';
import { ownPage } from '../../../../admin/src/i18n/nb/own-page.ts';
import { plan } from '../../../../admin/src/i18n/nb/plan.ts';
import { protection } from '../../../../admin/src/i18n/nb/protection.ts';
import { transitionWords } from '../../../../admin/src/i18n/nb/transition-words.ts';

type Words = Readonly<Record<string, string>>;

const yesAndNo: Words = {
  yes: 'Ja',
  no: 'Nei',
  unsure: 'Ikke sikker',
  not_asked: 'Har ikke svart',
  accepted: 'Ja',
  declined: 'Nei',
  withdrawn: 'Trukket tilbake',
  invited: 'Spurt om å bli med',
  not_now: 'Ikke nå',
  done: 'Gjort',
  refused: 'Nei',
};

const statuses: Words = {
  registered: 'Ny: ingen har samtykket ennå',
  active: 'I gang',
  paused: 'Satt på pause',
  closed: 'Avsluttet',
  draft: 'Ikke ferdig',
  completed: 'Ferdig',
};

/** The words of the pages for the codes that stand in a field: field → code → word. What has no word is shown as it is. */
export const codes: Readonly<Record<string, Words>> = {
  category: categories.names,
  categories: categories.names,
  level: protection.short,
  status: { ...statuses, ...plan.goal.status, ...look.measureStatus, ...transitionWords.statuses },
  state: consents.list.states,
  form: consents.terms.forms,
  answer: { ...yesAndNo, ...look.mappingAnswer },
  youngPersonAnswer: yesAndNo,
  area: mapping.areas,
  agreement: plan.goal.agreement,
  evaluationHelped: plan.measure.helped,
  kind: {
    ...transitionWords.kinds,
    ...plan.measure.kinds,
    ...activities.kinds,
    ...ownPage.write.kinds,
    ...consents.decides.kinds,
    service_asked: 'Spurte tjenesten',
    answered: 'Svarte',
    correction: 'Noe er feil',
    restriction: 'Stans bruken',
    erasure: 'Slett alt',
  },
  source: activities.sources,
  code: { ...transitionWords.handOver, ...transitionWords.milestones },
  endedHow: transitionWords.ends,
  reasonCode: emergency.reasons,
  itemKind: { ...plan.versions.items, contribution: 'Noe du har skrevet' },
  visibility: { only_me: ownPage.write.onlyMe, team: ownPage.write.team },
  basis: {
    own_service: 'Tjenesten har selv en sak med deg',
    consent: 'Samtykke',
    legal_basis: 'Hjemmel i lov',
  },
  language: mapping.languages,
};
