import type { BackgroundAnswer } from '#domain/immigrant-background/categories';

export const immigrantBackground = {
  heading: 'Your background, for figures only',
  ask: 'Will you answer one question?',
  why: 'We want to know if help reaches everybody. So we ask one thing, and count the answers together for the whole county.',
  who: 'Nobody who helps you sees the answer. Not the team, not your parents and not the leaders. Only you see it.',
  free: 'You choose if you want to answer. The help you get is the same. You can change the answer or take it away when you want.',
  legend: 'What fits you?',
  answers: {
    immigrant: 'I was born abroad, and so was my family',
    norwegian_born: 'I was born in Norway, and my family abroad',
    rest: 'Something else',
    no_answer: 'I do not want to answer',
  } as const satisfies Record<BackgroundAnswer, string>,
  hints: {
    immigrant: 'Both your parents and all four grandparents were born abroad.',
    norwegian_born: 'Both your parents and all four grandparents were born abroad.',
    rest: 'At least one of your parents or grandparents was born in Norway.',
    no_answer: 'If you do not know, you can choose this.',
  } as const satisfies Record<BackgroundAnswer, string>,
  missing: 'Choose an answer, or leave it.',
  save: 'Save the answer',
  saved: 'Saved. Only you see it.',
  now: 'You have answered: {answer}.',
  none: 'You have not answered. That is fine.',
  takeBack: 'Take the answer away',
  gone: 'The answer is gone.',
  made: 'Figures that were made before do not change. They show no single person.',
  source: 'The groups are from Statistics Norway (SSB).',
} as const;
