import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import type { ServiceKind } from '../service/service-kinds.ts';
import { careTransitions } from './kinds/care.ts';
import { homeTransitions } from './kinds/home.ts';
import { alwaysHandedOver, type HandOverItem, type TransitionKindRules } from './kinds/kind-rules.ts';
import { schoolTransitions } from './kinds/school.ts';
import { workTransitions } from './kinds/work.ts';

const byKind = { ...schoolTransitions, ...workTransitions, ...careTransitions, ...homeTransitions };

/** Every transition that is known to break, by name. */
export type TransitionKind = keyof typeof byKind;

/** The rules of every kind of transition. */
export const transitionKinds: Readonly<Record<TransitionKind, TransitionKindRules>> = byKind;
export const allTransitionKinds: readonly TransitionKind[] = keysOf(byKind);

/** Whether a text is the code of a kind of transition. */
export const isTransitionKind = (code: string): code is TransitionKind => isKeyOf(byKind, code);

/** What must be handed over in a transition of this kind, what everybody is handed first. */
export const handOverList = (kind: TransitionKind): HandOverItem[] => [
  ...alwaysHandedOver,
  ...transitionKinds[kind].handOver,
];

/** The kinds of transition a service of this kind can send. */
export const kindsSentBy = (service: ServiceKind): TransitionKind[] =>
  allTransitionKinds.filter((kind) => transitionKinds[kind].senders.includes(service));
