import type { DimensionAnswers } from '#domain/quality-of-life/dimensions';
import { map } from '../../case/mapping.ts';
import { fillInOwnPart, type OwnPartTold } from '../../case/own-part.ts';
import { sayHowItIs } from '../../case/quality-of-life.ts';
import type { Chapter } from './tour.ts';

const spring: DimensionAnswers = {
  ...{ satisfaction: 4, meaning: 5, mastery: 3, safety: 6, belonging: 4 },
  ...{ everyday: 2, home: 7, money: 5 },
};
const summer: DimensionAnswers = {
  ...{ satisfaction: 6, meaning: 7, mastery: 6, safety: 6, belonging: 7 },
  ...{ everyday: 6, home: 7, money: null },
};
const now: DimensionAnswers = {
  ...{ satisfaction: 6, meaning: 7, mastery: 7, safety: 5, belonging: 6 },
  ...{ everyday: 4, home: 8, money: 6 },
};

const said: OwnPartTold['said'] = [
  {
    area: 'strengths',
    answer: 'fine',
    ownWords: 'Jeg kan ta fra hverandre et bakhjul og sette det sammen igjen.',
  },
  { area: 'school', answer: 'some', ownWords: 'Verkstedet går bra. Norsk er verst.' },
  { area: 'mental_health', answer: 'some', ownWords: 'Sover bedre enn i vår, men ikke søndager.' },
  { area: 'network', answer: 'fine', ownWords: '' },
  { area: 'family_care', answer: 'not_talked', ownWords: 'Vil ta det når vi møtes.' },
];

/** The second mapping is a draft: Jonas has answered alone beforehand. How he has it he has said three times, to himself. */
export const ownVoiceOfTour = (chapter: Chapter): void => {
  const { file, days } = chapter;
  const by = file.directory.signIn('skole');
  const mappingId = map(file, { at: days.ago(8, 10), by, said: [], decisions: [], completedAt: null });
  fillInOwnPart(file, {
    ...{ mappingId, by, said },
    invitedAt: days.ago(8, 11),
    answeredAt: days.ago(4, 20),
  });
  sayHowItIs(file, days.ago(250, 20), spring);
  sayHowItIs(file, days.ago(118, 20), summer);
  sayHowItIs(file, days.ago(11, 20), now);
};
