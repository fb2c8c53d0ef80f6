import { dayFromNow } from '../../../support/day.ts';
import { type Bodies, laterThisYear, person, reason } from './sent.ts';

const goal = `${person}/goals/{goalId}`;
const measure = `${person}/measures/{measureId}`;

export const plan: Bodies = {
  [`PATCH ${person}/plan`]: () => ({ reviewOn: laterThisYear }),
  [`POST ${person}/plan/agreement`]: () => ({ agreedOn: '2026-11-01', how: 'Muntlig i møtet.' }),
  [`POST ${person}/goals`]: () => ({ ownWords: 'Jeg vil mekke.', category: 'basic' }),
  [`PATCH ${goal}`]: () => ({ wording: 'Lærekontrakt' }),
  [`POST ${goal}/agreement`]: () => ({ agreement: 'agreed' }),
  [`POST ${goal}/answer-disagreement`]: () => ({ text: 'Vi hører deg.' }),
  [`POST ${goal}/stances`]: () => ({ stance: 'disagrees', text: 'Vi ser det annerledes.' }),
  [`POST ${goal}/drop`]: () => reason,
  [`POST ${goal}/reach`]: () => reason,
  [`POST ${goal}/reopen`]: () => reason,
  [`POST ${person}/measures`]: (_, { skole }) => ({
    title: 'Praksis',
    kind: 'other',
    responsiblePostId: skole.postId,
    deadline: laterThisYear,
    lookFor: 'Om det hjelper',
    lookOn: laterThisYear,
    category: 'basic',
  }),
  [`PATCH ${measure}`]: () => ({ title: 'Ny tittel' }),
  [`POST ${measure}/cancel`]: () => reason,
  [`POST ${measure}/start-after`]: () => ({}),
  [`POST ${measure}/repeat`]: () => ({
    every: 'week',
    from: dayFromNow(1),
    until: dayFromNow(30),
    part: 'morning',
  }),
  [`POST ${measure}/done-this-time`]: () => ({ on: dayFromNow(0) }),
  [`POST ${measure}/finish`]: () => ({
    happened: 'Gjort.',
    outcome: 'as_hoped',
    helped: 'good',
    learnt: 'Mye.',
  }),
  [`POST ${measure}/new-deadline`]: () => ({ deadline: laterThisYear, ...reason }),
  [`POST ${measure}/say-obstacle`]: () => ({ obstacle: 'Ventetid' }),
  [`POST ${measure}/reopen`]: () => reason,
};
