import type { MappingTemplate } from './mapping-template.ts';
import { type Situation, situationsOf } from './situations.ts';

/** What a case shows of whom the mapping is with. */
export interface Whom {
  readonly age: number;
  /** The kinds of the transitions that are under way. */
  readonly transitions: readonly string[];
}

type For = Pick<MappingTemplate, 'ageFrom' | 'ageTo' | 'situations'>;

const meets = (situations: readonly Situation[], { transitions }: Whom): boolean =>
  situationsOf(transitions).some((one) => situations.includes(one));

const ofAge = ({ ageFrom, ageTo }: For, { age }: Whom): boolean => age >= ageFrom && age <= ageTo;

/** Is it proposed here? By age, and by a situation that the case shows when it is for some alone. */
export const isProposed = (template: For, whom: Whom): boolean =>
  ofAge(template, whom) && (template.situations.length === 0 || meets(template.situations, whom));

/** The proposed ones first, the most particular of them before the others; none is kept back. */
export const inOrderOffered = <Template extends For>(
  templates: readonly Template[],
  whom: Whom,
): Template[] => {
  const weight = (one: Template): number =>
    isProposed(one, whom) ? (one.situations.length === 0 ? 1 : 0) : 2;
  return templates.toSorted((one, other) => weight(one) - weight(other));
};
