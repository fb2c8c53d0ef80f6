import type { ReactElement } from 'react';
import { TeamRing } from '../look/components/team-ring.tsx';
import { sideOf } from '../look/services.ts';
import type { Item } from './use-my-day.ts';

/** The young person's picture in a row. */
export function DayRing({
  of,
  size = 48,
}: {
  of: Pick<Item, 'ring' | 'givenName'>;
  size?: number;
}): ReactElement {
  const members = of.ring.map(({ serviceKind, holder, invited }) => ({
    side: sideOf(serviceKind),
    holder,
    invited,
  }));
  return <TeamRing members={members} middle={of.givenName.slice(0, 1)} size={size} />;
}
