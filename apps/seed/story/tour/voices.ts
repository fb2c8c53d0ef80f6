import { contribute, lookAtOwnPage, useContribution } from '../../case/voice.ts';
import { requestToJoin } from '../../case/request-to-join.ts';
import { shareWithGuardian } from '../../case/share-with-guardian.ts';
import { present } from '../../rule/must.ts';
import { readings } from '../../case/readings.ts';
import type { Chapter } from './tour.ts';

const answered = ({ file, days }: Chapter): void => {
  const goal = contribute(file, {
    at: days.ago(262, 19),
    kind: 'goal',
    text: 'Jeg vil jobbe med sykler. Helst på et ordentlig verksted.',
    visibility: 'team',
  });
  useContribution(
    file,
    goal,
    file.directory.signIn('skole'),
    days.ago(258, 14),
    'Det står nå som det første målet i planen, med dine ord.',
  );
  const comment = contribute(file, {
    at: days.ago(101, 20),
    kind: 'comment',
    text: 'Ikke møter før klokka ti, da har jeg ikke sovet ennå.',
    visibility: 'team',
  });
  useContribution(
    file,
    comment,
    file.directory.signIn('koordinator'),
    days.ago(97, 10),
    'Alle møtene i laget er flyttet til etter klokka 12.',
  );
  shareWithGuardian(
    file,
    present('Mother', file.person.guardians[0]),
    'contribution',
    comment,
    days.ago(100, 20),
  );
};

/** What Jonas has written: answered, waiting, and for himself alone. */
export const voicesOfTour = (chapter: Chapter): void => {
  const { file, days } = chapter;
  answered(chapter);
  requestToJoin(file, {
    at: days.ago(70, 9),
    from: file.directory.takesNext(file.directory.serviceNamed('Ungdomshuset i Fjordvik')),
    reason: 'Jonas er innom verkstedet på huset. Kan vi være med?',
    answer: null,
  });
  contribute(file, {
    at: days.ago(9, 21),
    kind: 'question',
    text: 'Hvem ringer meg når jeg blir 18 og BUP slutter?',
    visibility: 'team',
  });
  contribute(file, {
    at: days.ago(4, 22),
    kind: 'comment',
    text: 'Sov fem timer i natt. Skal ikke si det til noen før jeg vet at det varer.',
    visibility: 'only_me',
  });
  const goal = present('A goal', file.plan?.goals[0]);
  shareWithGuardian(file, present('Mother', file.person.guardians[0]), 'goal', goal, days.ago(240, 19));
  for (const before of [288, 262, 252, 193, 101, 61, 9, 4]) lookAtOwnPage(file, days.ago(before, 18));
  for (const before of [280, 251, 204, 160, 118, 90, 45, 20, 6]) readings(file, days.dayAgo(before));
};
