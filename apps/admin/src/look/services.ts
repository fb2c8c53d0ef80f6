import { isServiceKind, type ServiceKind } from '#domain/service/service-kinds';
import type { IconName } from './icons/drawings.tsx';
import type { ColourName } from './tokens.ts';

/** Everybody who can stand in a team: a kind of service, or a person without a service. */
export type Side = ServiceKind | 'supporter' | 'guardian' | 'young_person';

/** How each is drawn: colour and icon; the name always stands beside it in text. */
export const sides = {
  school: { colour: 'skole', icon: 'school' },
  ot: { colour: 'fylke', icon: 'compass' },
  nav: { colour: 'nav', icon: 'briefcase' },
  bup: { colour: 'helse', icon: 'cross' },
  dps: { colour: 'helse', icon: 'cross' },
  child_welfare: { colour: 'kommune', icon: 'house' },
  school_health: { colour: 'kommune', icon: 'house' },
  coordination: { colour: 'kommune', icon: 'house' },
  ppt: { colour: 'kommune', icon: 'house' },
  housing: { colour: 'kommune', icon: 'house' },
  youth_work: { colour: 'kommune', icon: 'house' },
  supporter: { colour: 'foresatt', icon: 'people' },
  guardian: { colour: 'foresatt', icon: 'people' },
  young_person: { colour: 'multeMerke', icon: 'person' },
} as const satisfies Record<Side, { colour: ColourName; icon: IconName }>;

/** The side for a code from the API; what is not known is drawn as a supporter. */
export const sideOf = (code: string | null | undefined): Side =>
  code === 'guardian' || code === 'young_person' || (code && isServiceKind(code)) ? code : 'supporter';
