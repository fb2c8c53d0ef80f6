import type { Shape } from '#api-types';
import { transitionKinds, type TransitionKind } from '#domain/transition/kinds';
import { useRead } from '../providers/use-read.ts';

/** The services that can receive a transition of this kind; none before a kind is chosen. */
export function useReceivers(kind: TransitionKind | undefined): Shape<'ServiceSeen'>[] {
  const { data } = useRead<Shape<'ServiceSeen'>[]>('/services');
  if (kind === undefined) return [];
  const { receivers } = transitionKinds[kind];
  return (data?.data ?? []).filter((service) => receivers.includes(service.kind));
}
