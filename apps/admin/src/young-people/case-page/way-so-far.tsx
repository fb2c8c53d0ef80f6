import type { ReactElement } from 'react';
import type { EventKind } from '#domain/timeline/case-facts';
import { timeline, type TimelineMark } from '#domain/timeline/timeline';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { isKnownDate } from '#domain/preparation/known-dates';
import { isTransitionKind } from '#domain/transition/kinds';
import { useText } from '../../i18n/catalogue.tsx';
import { preparations as preparationWords } from '../../i18n/nb/preparations.ts';
import { TimeLine } from '../../look/components/time-line.tsx';
import { timeLineFromCase } from '../../look/components/time-line-from-case.ts';
import { sideOf } from '../../look/services.ts';
import { timeLineFacts } from './time-line-facts.ts';
import { UnheldReasons } from './unheld-reasons.tsx';
import type { YoungPersonCase } from './use-case.ts';

/** «Veien så langt»: the case's time line, from what the reader may see. */
export function WaySoFar({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const labels: Record<EventKind, (label: string) => string> = {
    concern: (level) => t('casePage.wayConcern', { level }),
    mapping: (status) => t(status === 'completed' ? 'casePage.wayMapping' : 'casePage.wayMappingBegun'),
    plan_version: (number) => t('casePage.wayPlan', { number }),
    baton_passed: (name) => name,
    known_date: (kind) => (isKnownDate(kind) ? t(`preparations.dates.${kind}`) : kind),
    preparation: (code) => (isKeyOf(preparationWords.steps, code) ? t(`preparations.steps.${code}`) : code),
    transition: (kind) => (isTransitionKind(kind) ? t(`transitions.kinds.${kind}`) : kind),
  };
  const kinds = new Map(of.members.map(({ serviceId, serviceKind }) => [serviceId, serviceKind]));
  const data = timeLineFromCase(timeline(timeLineFacts(of), of.today), of.today, {
    batonLane: t('look.timeLine.baton'),
    event: ({ kind, label }: TimelineMark) => ({ label: labels[kind](label) }),
    unheld: (count) => t('look.timeLine.unheld', { count }),
    sideOf: (serviceId) => sideOf(kinds.get(serviceId)),
  });
  return (
    <>
      <TimeLine
        id="way"
        heading={t('casePage.way')}
        title={t('casePage.wayTitle', { name: of.person.givenName })}
        data={data}
      />
      <UnheldReasons of={of} />
    </>
  );
}
