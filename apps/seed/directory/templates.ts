import { type MappingTemplate, mappingTemplateBlockers } from '#domain/template/mapping-template';
import type { Wording } from '#domain/template/wording';
import type { RowBook } from '../rows/row-book.ts';
import { must } from '../rule/must.ts';

const said = (nb: string, nn: string, en: string): Wording => ({ nb, nn, en });

/** What the demo municipality asks about when somebody comes to OT. English is not finished, as in real life. */
const firstTalk: MappingTemplate = {
  name: said('Første samtale i OT', 'Første samtale i OT', 'First talk in OT'),
  ageFrom: 15,
  ageTo: 21,
  situations: ['ot_follow_up'],
  areas: [
    {
      area: 'strengths',
      questions: [
        said('Når glemmer du tiden?', 'Når gløymer du tida?', 'When do you forget the time?'),
        said('Hva vil du bli spurt om oftere?', 'Kva vil du bli spurd om oftare?', ''),
      ],
    },
    {
      area: 'school',
      questions: [
        said(
          'Hva gjorde en dag på skolen god?',
          'Kva gjorde ein dag på skulen god?',
          'What made a day at school good?',
        ),
        said('Hva var det som stoppet?', 'Kva var det som stoppa?', ''),
      ],
    },
    { area: 'bullying', questions: [] },
    {
      area: 'work',
      questions: [
        said('Hva slags arbeid har du sett på nært hold?', 'Kva slags arbeid har du sett på nært hald?', ''),
      ],
    },
    { area: 'mental_health', questions: [said('Hvordan sover du?', 'Korleis søv du?', 'How do you sleep?')] },
    { area: 'physical_health', questions: [] },
    {
      area: 'network',
      questions: [said('Hvem vet hvordan du har det?', 'Kven veit korleis du har det?', '')],
    },
    { area: 'leisure', questions: [] },
    {
      area: 'safety',
      questions: [
        said('Er det noe eller noen du er redd for?', 'Er det noko eller nokon du er redd for?', ''),
      ],
    },
    { area: 'helpers', questions: [] },
  ],
};

/** One template for mappings, published: with the situation it is proposed for, so that the others ask about everything. */
export const addTemplates = (book: RowBook, municipalityId: string, newId: () => string): void => {
  must('Publish the template', mappingTemplateBlockers(firstTalk));
  const id = newId();
  book.add('template', {
    id,
    kind: 'mapping',
    family_id: id,
    number: 1,
    municipality_id: municipalityId,
    status: 'published',
    content: firstTalk,
  });
};
