import { birthday } from '#domain/calendar/age';
import { dateOf } from '../../random/moments.ts';
import { handOverAll, keepUp, planTransition } from '../../case/transition.ts';
import { giveNote } from '../../case/hand-over-note.ts';
import { prepareEighteen } from '../../case/preparation.ts';
import { acceptTransition, meet, offerTransition } from '../../case/transition-verbs.ts';
import type { Chapter } from './tour.ts';

const toSecondYear = ({ file, days }: Chapter): void => {
  const by = file.directory.signIn('skole');
  const onDate = days.dayAgo(98);
  const transition = planTransition(file, {
    at: days.ago(230, 9),
    by,
    kind: 'vg1_to_vg2',
    onDate,
    receiver: by.service,
  });
  keepUp(transition, onDate, 0);
  handOverAll(transition, days.dayAgo(132), {});
  offerTransition(file, transition, { at: days.ago(131, 10), by });
  acceptTransition(file, transition, { at: days.ago(127, 10), by });
  meet(file, transition, { at: days.ago(96, 12), by, date: dateOf(days.ago(96, 12)) });
};

/** Offered, and DPS has not answered: from the eleventh working day on the days count as nobody's. */
const toAdultPsychiatry = ({ file, days }: Chapter): void => {
  const by = file.directory.signIn('bup');
  const receiver = file.directory.serviceNamed('DPS Fjord');
  const transition = planTransition(file, {
    at: days.ago(45, 9),
    by,
    kind: 'bup_to_dps',
    onDate: birthday(file.person.birthDate, 18),
    receiver,
  });
  keepUp(transition, file.today, 0);
  handOverAll(transition, days.dayAgo(32), { medication: 'Jonas bruker ingen faste medisiner.' });
  offerTransition(file, transition, { at: days.ago(31, 10), by });
  giveNote(file, transition, {
    at: days.ago(31, 9),
    by,
    half: 'open',
    answers: {
      what_i_want: 'Å slippe å fortelle alt på nytt.',
      what_works: 'Korte beskjeder dagen før. Time etter klokka 12.',
      what_to_avoid: 'Brev i posten. Jonas åpner dem ikke.',
      first_meeting: 'Jonas vil at Ingrid er med den første gangen.',
    },
  });
};

const toApprenticeship = ({ file, days }: Chapter): void => {
  const transition = planTransition(file, {
    at: days.ago(75, 9),
    by: file.directory.signIn('skole'),
    kind: 'upper_secondary_to_apprenticeship',
    onDate: days.ahead(265),
    receiver: null,
    receiverName: 'en lærebedrift',
  });
  keepUp(transition, file.today, 1);
};

/** One passage that went well, one that nobody answers, and one that must be prepared. */
export const transitionsOfTour = (chapter: Chapter): void => {
  toSecondYear(chapter);
  toAdultPsychiatry(chapter);
  toApprenticeship(chapter);
  const { file, days } = chapter;
  prepareEighteen(file, {
    at: days.ago(20, 6),
    answeredAt: days.ago(18, 10),
    by: file.directory.signIn('skole'),
  });
};
