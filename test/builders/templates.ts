/** What a municipality may ask about, made up for tests. */
export const mappingTemplate = {
  name: { nb: 'Første samtale i OT', nn: 'Første samtale i OT', en: '' },
  ageFrom: 15,
  ageTo: 21,
  situations: [],
  areas: [
    { area: 'strengths', questions: [{ nb: 'Hva er du god på?', nn: 'Kva er du god på?', en: '' }] },
    {
      area: 'school',
      questions: [
        { nb: 'Hva gjør en god skoledag?', nn: 'Kva gjer ein god skuledag?', en: 'What makes a good day?' },
        { nb: 'Hva var det som stoppet?', nn: '', en: '' },
      ],
    },
    { area: 'mental_health', questions: [] },
  ],
};

export const planTemplate = {
  name: { nb: 'Ut i læretid', nn: 'Ut i læretid', en: '' },
  situations: ['apprenticeship'],
  goals: [
    {
      area: 'work',
      wording: { nb: 'Få læreplass, og stå i den.', nn: '', en: '' },
      measures: [
        {
          kind: 'work_practice',
          title: { nb: 'Prøve seg i en bedrift', nn: '', en: '' },
          lookFor: { nb: 'Vil begge fortsette?', nn: '', en: '' },
          days: 60,
          lookDays: 28,
        },
      ],
    },
  ],
};
