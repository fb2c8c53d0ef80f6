import { callMeeting, decideInMeeting, givePulse, holdMeeting, wishTopic } from '../../case/meeting.ts';
import type { Post } from '../../directory/directory.ts';
import { momentOf } from '../../random/moments.ts';
import type { Chapter } from './tour.ts';

const startMeeting = ({ file, days }: Chapter, skole: Post, nav: Post): void => {
  const start = callMeeting(file, {
    at: days.ago(95, 9),
    by: skole,
    kind: 'start',
    startsAt: days.ago(88, 13),
    place: 'Grupperom 2 på skolen',
    others: [{ post: nav, answer: 'yes' }],
    own: 'yes',
  });
  wishTopic(file, start, {
    at: days.ago(90, 20),
    text: 'Kan jeg få være på et verksted i stedet for gymmen?',
    answered: 'Det tar vi først i møtet.',
  });
  holdMeeting(file, start, {
    at: days.ago(88, 14),
    told: 'På telefon mandagen før. Jonas fikk sakene på melding.',
    adapted: 'Møtet var etter klokka 12, med en pause midt i.',
    minutes: [
      { category: 'basic', text: 'Jonas sa at han vil jobbe med sykler. Alle er enige om at det er målet.' },
      { category: 'school', text: 'Skolen lager en plan der gymtimene kan byttes med verksted.' },
    ],
    sharedAt: days.ago(87, 16),
    seenBy: [nav],
  });
  decideInMeeting(file, start, 'Skru ferdig lånesykkelen til skolen', file.directory.signIn('koordinator'));
  givePulse(
    file,
    start,
    days.ago(87, 19),
    { heard: 'partly', knowsWho: 'no', pullTogether: 'partly' },
    false,
  );
};

const reviewMeeting = ({ file, days }: Chapter, skole: Post, nav: Post): void => {
  const review = callMeeting(file, {
    at: days.ago(40, 9),
    by: skole,
    kind: 'review',
    startsAt: days.ago(30, 13),
    place: 'Pedalen verksted',
    others: [{ post: nav, answer: 'yes' }],
    own: 'yes',
  });
  holdMeeting(file, review, {
    at: days.ago(30, 14),
    told: 'Jonas fikk spørsmålene en uke før.',
    adapted: '',
    minutes: [
      { category: 'basic', text: 'Det går bedre når noen møter Jonas første dagen. Vi fortsetter slik.' },
    ],
    sharedAt: days.ago(29, 16),
    seenBy: [nav],
  });
  givePulse(file, review, days.ago(29, 18), { heard: 'yes', knowsWho: 'partly', pullTogether: 'yes' }, true);
};

const nextMeeting = ({ file, days }: Chapter, skole: Post, nav: Post): void => {
  const coming = callMeeting(file, {
    at: days.ago(3, 9),
    by: skole,
    kind: 'transition',
    startsAt: momentOf(days.ahead(6), 13 * 60),
    place: 'Grupperom 2 på skolen',
    others: [{ post: nav, answer: null }],
    own: null,
  });
  wishTopic(file, coming, {
    at: days.ago(2, 21),
    text: 'Hvem ringer meg når jeg blir 18?',
    answered: null,
  });
};

/** Two meetings that have been, with minutes and how they were for Jonas, and one that comes. */
export const meetingsOfTour = (chapter: Chapter): void => {
  const { directory } = chapter.file;
  const [skole, nav] = [directory.signIn('skole'), directory.signIn('nav')];
  startMeeting(chapter, skole, nav);
  reviewMeeting(chapter, skole, nav);
  nextMeeting(chapter, skole, nav);
};
