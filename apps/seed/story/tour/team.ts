import { answerBaton, offerBaton } from '../../case/baton.ts';
import { giveConsent } from '../../case/consent.ts';
import { answerInvitation, invite } from '../../case/invite.ts';
import { askForCase, referForATime } from '../../case/referral.ts';
import { leave } from '../../case/join.ts';
import { changeConcern } from '../../case/register.ts';
import type { Chapter } from './tour.ts';

const invited = (
  { file, days }: Chapter,
  username: string,
  sent: number,
  answered: number | null,
  reason: string,
): void => {
  const [by, post] = [file.directory.signIn('skole'), file.directory.signIn(username)];
  const row = invite(file, { at: days.ago(sent, 9), by, service: post.service, reason, basis: 'consent' });
  if (answered !== null) answerInvitation(file, row, post, days.ago(answered, 14), null);
};

const secondConsent = ({ file, days }: Chapter): void => {
  const of = (username: string) => file.directory.signIn(username).service;
  giveConsent(file, {
    at: days.ago(212, 10),
    by: file.directory.signIn('skole'),
    months: 12,
    services: [of('skole'), of('nav'), of('bup'), of('koordinator'), of('helsesykepleier')],
    categories: ['basic', 'school', 'work_economy', 'health'],
    purpose: 'At laget sammen kan hjelpe Jonas mot lærekontrakt, bedre søvn og behandling i BUP.',
    howExplained:
      'Gikk gjennom forhåndsvisningen: NAV får se arbeid og økonomi, ingen får se familie. Jonas ba om det skriftlig.',
    heardNote: '',
  });
};

/** The coordinator was asked to take the baton, did not answer for weeks, and said no: nobody really had it then. */
const declinedBaton = ({ file, days }: Chapter): void => {
  const coordinator = file.directory.signIn('koordinator');
  const offer = offerBaton(
    file,
    coordinator,
    days.ago(182, 9),
    'Saken er blitt større enn skolen kan koordinere alene.',
  );
  answerBaton(
    file,
    offer,
    coordinator,
    days.ago(154, 10),
    'Jeg har ikke kapasitet før høsten. Jeg blir i laget, og vi ser på det igjen.',
  );
};

/** The health nurse helps with one thing for a time; a service elsewhere has asked for the case, and nobody has answered. */
const askedAndHelped = ({ file, days }: Chapter): void => {
  const [by, nurse] = [file.directory.signIn('skole'), file.directory.signIn('helsesykepleier')];
  referForATime(file, {
    at: days.ago(40, 9),
    answeredAt: days.ago(38, 14),
    by,
    to: nurse,
    reason: 'Kan du hjelpe Jonas med søvnen til han har fått time? Ta over er ikke meningen.',
    categories: ['basic', 'health'],
    until: days.ahead(60),
  });
  askForCase(file, {
    at: days.ago(6, 11),
    from: file.directory.signIn('nav2'),
    wants: 'referral',
    reason: 'Jonas har spurt oss om sommerjobb i kommunen vår. Kan vi hjelpe med det?',
  });
};

/** Who came when: BUP was invited early, did not answer in time, and came when there was a place. */
export const teamOfTour = (chapter: Chapter): void => {
  const { file, days } = chapter;
  invited(chapter, 'helsesykepleier', 285, 282, 'Jonas sover lite. Vi vil gjerne ha deg med fra starten.');
  invited(
    chapter,
    'koordinator',
    285,
    280,
    'Flere tjenester er inne, og vi trenger en som holder oversikten.',
  );
  invited(chapter, 'bup', 262, null, 'Jonas er henvist til dere. Kan dere være med mens han venter?');
  secondConsent(chapter);
  invited(
    chapter,
    'nav',
    210,
    205,
    'Jonas vil ut i arbeid på verksted. Vi trenger hjelp til å finne en bedrift.',
  );
  changeConcern(file, {
    at: days.ago(203, 9),
    by: file.directory.signIn('skole'),
    level: 3,
    reason: 'Skole, helsesykepleier, NAV, koordinator og snart BUP må samarbeide.',
    youngPersonTold: { told: true, how: 'Jonas var med på møtet der vi ble enige.' },
    guardiansTold: { told: true, how: 'Mor var med på møtet.' },
  });
  declinedBaton(chapter);
  invited(chapter, 'bup', 121, 117, 'Jonas har fått time hos dere. Bli med i laget.');
  leave(
    file,
    file.directory.signIn('helsesykepleier'),
    days.ago(58, 13),
    'Jonas går nå til behandling i BUP.',
  );
  askedAndHelped(chapter);
};
