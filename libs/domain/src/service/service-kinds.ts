import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

/** The kinds of services that can be on a team, and the kind of organisation each belongs to. */
export const serviceKinds = {
  school: 'county',
  ot: 'county',
  nav: 'nav',
  bup: 'health_trust',
  dps: 'health_trust',
  child_welfare: 'municipality',
  school_health: 'municipality',
  coordination: 'municipality',
  ppt: 'municipality',
  housing: 'municipality',
  youth_work: 'municipality',
} as const satisfies Record<string, 'municipality' | 'county' | 'health_trust' | 'nav'>;

export type ServiceKind = keyof typeof serviceKinds;
export const allServiceKinds: readonly ServiceKind[] = keysOf(serviceKinds);

/** Whether a text is the code of a kind of service. */
export const isServiceKind = (code: string): code is ServiceKind => isKeyOf(serviceKinds, code);
