import { answerBaton, offerBaton } from '../../case/baton.ts';
import { giveConsent } from '../../case/consent.ts';
import { answerInvitation, invite } from '../../case/invite.ts';
import { map } from '../../case/mapping.ts';
import { changeConcern } from '../../case/register.ts';
import { contribute } from '../../case/voice.ts';
import type { Chapter } from './anne.ts';

const invited = (
  { file, days }: Chapter,
  username: string,
  sent: number,
  answered: number,
  reason: string,
): void => {
  const [by, post] = [file.directory.signIn('nav'), file.directory.signIn(username)];
  const row = invite(file, { at: days.ago(sent, 11), by, service: post.service, reason, basis: 'consent' });
  answerInvitation(file, row, post, days.ago(answered, 12), null);
};

/** The first new conversation has begun and says nothing grave yet: what comes on day 3 is still unsaid. */
const newMapping = ({ file, days }: Chapter): void => {
  map(file, {
    at: days.ago(1, 16),
    by: file.directory.signIn('koordinator'),
    decisions: [],
    completedAt: null,
    said: [
      { area: 'physical_health', answer: 'fine' },
      { area: 'helpers', answer: 'fine', ownWords: 'Mamma på søndager. Hun i barnehagen.' },
    ],
  });
};

const consent = ({ file, days }: Chapter): void => {
  const of = (username: string) => file.directory.signIn(username).service;
  giveConsent(file, {
    at: days.ago(14, 9),
    by: file.directory.signIn('nav'),
    services: [of('nav'), of('barnevern'), of('koordinator')],
    months: 12,
    categories: ['basic', 'work_economy', 'health', 'family'],
    purpose: 'At NAV, barnevernet og koordinatoren sammen kan se hva Anne og Leo trenger.',
    howExplained: 'Marte og Anne gikk gjennom hvem som får se hva. Anne ville ha barnevernet med.',
    heardNote: '',
  });
};

/** Whom the coordinator and child welfare are asked to help, and with what. */
const reasons = {
  coordinator:
    'Vi har bare sett en del av det. Barnehagen melder om regninger som ikke er betalt på flere måneder.',
  welfare: 'Anne har en gutt på tre år og ønsker hjelp til hverdagen. Hun har bedt om at dere er med.',
  level: 'Regninger, hverdagen hjemme og arbeid henger sammen. Tre tjenester må se det sammen.',
  baton: 'Koordinatoren kan se helheten; NAV ser bare arbeid og ytelser.',
} as const;

/** The kindergarten rang about unpaid bills: now three services, one conversation and one who holds the baton. */
export const weekOne = (chapter: Chapter): void => {
  const { file, days } = chapter;
  const [nav, coordinator] = [file.directory.signIn('nav'), file.directory.signIn('koordinator')];
  consent(chapter);
  invited(chapter, 'koordinator', 14, 12, reasons.coordinator);
  invited(chapter, 'barnevern', 14, 11, reasons.welfare);
  changeConcern(file, {
    at: days.ago(9, 13),
    by: nav,
    level: 3,
    reason: reasons.level,
    youngPersonTold: { told: true, how: 'Anne var med da vi bestemte det.' },
    guardiansTold: { told: false, whyNot: 'Anne er myndig.' },
  });
  const offer = offerBaton(file, coordinator, days.ago(8, 14), reasons.baton);
  answerBaton(file, offer, coordinator, days.ago(6, 15), null);
  const text = 'Kan vi snakke om det med regningene først? Jeg tør ikke åpne posten lenger.';
  contribute(file, { at: days.ago(5, 20), kind: 'comment', text, visibility: 'team' });
  newMapping(chapter);
};
