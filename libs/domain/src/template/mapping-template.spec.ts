import { expect, test } from '@jest/globals';
import { allAreas } from '../mapping/areas.ts';
import {
  areasUnder,
  type MappingTemplate,
  mappingTemplateBlockers,
  mostQuestions,
  newMappingTemplate,
  tidyMapping,
} from './mapping-template.ts';

const said = (nb: string) => ({ nb, nn: '', en: '' });
const good: MappingTemplate = {
  name: said('Første samtale'),
  ageFrom: 16,
  ageTo: 20,
  situations: ['ot_follow_up'],
  areas: [
    { area: 'strengths', questions: [said('Hva er du god på?')] },
    { area: 'school', questions: [] },
  ],
};

test('with a name, some areas and every question in bokmål it can be published', () => {
  expect(mappingTemplateBlockers(good)).toEqual([]);
});

test('everything that is missing is said at once, with the area', () => {
  const [first] = good.areas;
  const questions = Array.from({ length: mostQuestions + 1 }, () => ({ nb: ' ', nn: 'Sov du?', en: '' }));
  expect(
    mappingTemplateBlockers({
      ...good,
      name: { nb: '', nn: 'Namn', en: '' },
      ageFrom: 21,
      areas: [...(first === undefined ? [] : [first, first]), { area: 'housing', questions }],
    }),
  ).toEqual([
    'name-without-bokmal',
    'ages-turned',
    'area-twice',
    'too-many-questions:housing',
    'question-without-bokmal:housing',
  ]);
  expect(mappingTemplateBlockers({ ...good, areas: [] })).toEqual(['no-area']);
});

test('an identity number or a phone number stands in no template', () => {
  const asked = { area: 'helpers', questions: [said('Ring 412 34 567, så hører vi.')] } as const;
  expect(mappingTemplateBlockers({ ...good, areas: [asked] })).toEqual(['tells-who-somebody-is']);
});

test('a new one begins with everything that is asked about without a template', () => {
  expect(newMappingTemplate.areas.map(({ area }) => area)).toEqual(allAreas);
  expect(mappingTemplateBlockers(newMappingTemplate)).toEqual(['name-without-bokmal']);
});

test('what the template leaves out can still be talked about, after the rest', () => {
  const { asked, others } = areasUnder(good);
  expect(asked).toEqual(['strengths', 'school']);
  expect(others).toHaveLength(allAreas.length - 2);
  expect(others).not.toContain('school');
});

test('spaces around its texts go', () => {
  const questions = [said(' Hva? ')];
  expect(tidyMapping({ ...good, name: said(' Navn '), areas: [{ area: 'work', questions }] })).toMatchObject({
    name: said('Navn'),
    areas: [{ area: 'work', questions: [said('Hva?')] }],
  });
});
