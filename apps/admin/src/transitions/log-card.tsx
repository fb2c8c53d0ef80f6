import type { ReactElement } from 'react';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { useText } from '../i18n/catalogue.tsx';
import { transitions } from '../i18n/nb/transitions.ts';
import { shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';

const textIn = (payload: Record<string, unknown>, name: string): string => {
  const value = payload[name];
  return typeof value === 'string' ? value : '';
};

/** Everything that has happened with a transition, newest first. It can only grow. */
export function LogCard({ of, transitionId }: { of: YoungPersonCase; transitionId: string }): ReactElement {
  const t = useText();
  /** What was ticked, when the line is about a tick. */
  const tickIn = (payload: Record<string, unknown>, who: string): string | undefined => {
    const [item, milestone] = [textIn(payload, 'handOver'), textIn(payload, 'milestone')];
    const done = payload['done'] === true;
    if (isKeyOf(transitions.handOver, item))
      return t(done ? 'transitions.ticks.handedOver' : 'transitions.ticks.leftOut', {
        who,
        what: t(`transitions.handOver.${item}`),
      });
    if (isKeyOf(transitions.milestones, milestone))
      return t(done ? 'transitions.ticks.milestoneDone' : 'transitions.ticks.milestoneUndone', {
        who,
        what: t(`transitions.milestones.${milestone}`),
      });
    return undefined;
  };
  const lines = of.events
    .filter(({ payload }) => textIn(payload, 'transitionId') === transitionId)
    .toReversed()
    .flatMap(({ id, kind, at, byName, serviceName, payload }) => {
      if (!isKeyOf(transitions.events, kind)) return [];
      const who = serviceName === null ? byName : `${byName}, ${serviceName},`;
      const text =
        tickIn(payload, who) ??
        t(`transitions.events.${kind}`, { who, reason: textIn(payload, 'reason') || t('blankings.gone') });
      return [{ id, at, text }];
    });
  return (
    <Card heading={t('transitions.page.log')}>
      {lines.length === 0 && <p className="quiet">{t('transitions.page.logEmpty')}</p>}
      <ol className="rows">
        {lines.map(({ id, at, text }) => (
          <li key={id} className="log-line">
            <span className="small quiet">{shortDate(dateInNorway(at), of.today)}</span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
