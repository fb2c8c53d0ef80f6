import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { type Area, allAreas } from '../mapping/areas.ts';
import type { Situation } from './situations.ts';
import { tellingIn } from './tells.ts';
import { noWording, trimmed, type Wording } from './wording.ts';

/** One area of the mapping, and what can be asked to begin talking about it. */
export interface TemplateArea {
  readonly area: Area;
  readonly questions: readonly Wording[];
}

/** Which areas are asked about, in which order and with which questions; for whom it is proposed. */
export interface MappingTemplate {
  readonly name: Wording;
  readonly ageFrom: number;
  readonly ageTo: number;
  /** Empty: whatever the situation. */
  readonly situations: readonly Situation[];
  readonly areas: readonly TemplateArea[];
}

/** Young people are 0–29; more questions than this about one area is an interrogation. */
export const ages = { from: 0, to: 29 } as const;
export const mostQuestions = 6;

export const textsOfMapping = ({ name, areas }: MappingTemplate): Wording[] => [
  name,
  ...areas.flatMap(({ questions }) => questions),
];

const wholeRules = {
  'name-without-bokmal': ({ name }) => isBlank(name.nb),
  'ages-turned': ({ ageFrom, ageTo }) => ageFrom > ageTo,
  'no-area': ({ areas }) => areas.length === 0,
  'area-twice': ({ areas }) => new Set(areas.map(({ area }) => area)).size < areas.length,
} as const satisfies BlockerRules<MappingTemplate>;

const areaRules = {
  'too-many-questions': ({ questions }) => questions.length > mostQuestions,
  'question-without-bokmal': ({ questions }) => questions.some(({ nb }) => isBlank(nb)),
} as const satisfies BlockerRules<TemplateArea>;

export type MappingTemplateBlocker =
  | keyof typeof wholeRules
  | 'tells-who-somebody-is'
  | `${keyof typeof areaRules}:${Area}`;

/** What is missing before it can be published, as `code` or `code:area`. A draft may lack all of it. */
export const mappingTemplateBlockers = (of: MappingTemplate): MappingTemplateBlocker[] => [
  ...blockersIn(wholeRules, of),
  ...of.areas.flatMap((one) => blockersIn(areaRules, one).map((code) => `${code}:${one.area}` as const)),
  ...tellingIn(textsOfMapping(of)),
];

/** To begin with: everything that is asked about without a template. */
export const newMappingTemplate: MappingTemplate = {
  name: noWording,
  ageFrom: 13,
  ageTo: 25,
  situations: [],
  areas: allAreas.map((area) => ({ area, questions: [] })),
};

/** The areas of the template in its order, then those that it leaves out: anything may still be said. */
export const areasUnder = (template: Pick<MappingTemplate, 'areas'>): { asked: Area[]; others: Area[] } => {
  const asked = template.areas.map(({ area }) => area);
  return { asked, others: allAreas.filter((area) => !asked.includes(area)) };
};

export const tidyMapping = (of: MappingTemplate): MappingTemplate => ({
  ...of,
  name: trimmed(of.name),
  areas: of.areas.map(({ area, questions }) => ({ area, questions: questions.map(trimmed) })),
});
