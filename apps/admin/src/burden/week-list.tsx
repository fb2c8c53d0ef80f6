import type { ReactElement } from 'react';
import { daysOf, partOf } from '#domain/burden/burden';
import { useSharedText } from '../i18n/catalogue.tsx';
import { dayAndMonth, weekdayName } from '../i18n/norwegian-form.ts';
import { shownTime } from '../meetings/read-time.ts';
import { ServiceTile } from '../look/components/service-tile.tsx';
import { sideOf } from '../look/services.ts';
import type { BurdenLine, Week } from './use-burden.ts';

function Line({ line }: { line: BurdenLine }): ReactElement {
  const t = useSharedText();
  const part = partOf(line);
  const { kind, text } = line;
  const nameOf = (): string => {
    if (kind === 'repeat') return t('burden.kinds.repeat', { text });
    if (kind === 'deadline') return t('burden.kinds.deadline', { text });
    if (kind === 'proposal') return t('burden.kinds.proposal', { text });
    return t(`burden.kinds.${kind}`);
  };
  const when =
    line.time !== null && line.minutes !== null
      ? t('burden.minutes', { time: shownTime(line.time), minutes: line.minutes })
      : part !== null && t(`measures.repeat.parts.${part}`);
  return (
    <li>
      {nameOf()}
      {when !== false && <span className="small quiet"> · {when}</span>}
      {line.serviceId !== null && (
        <>
          {' '}
          <ServiceTile side={sideOf(line.serviceKind)} name={line.serviceName} />
        </>
      )}
    </li>
  );
}

/** The same week as a list, day by day; what has no day stands last. */
export function WeekList({ week }: { week: Week }): ReactElement {
  const t = useSharedText();
  const of = (day: string | null): readonly BurdenLine[] => week.items.filter((item) => item.day === day);
  const days = [...daysOf(week.monday), null].filter((day) => of(day).length > 0);
  if (days.length === 0) return <p className="quiet">{t('burden.nothing')}</p>;
  return (
    <>
      {days.map((day) => (
        <section key={day}>
          <h3>{day === null ? t('burden.anyDay') : `${weekdayName(day)} ${dayAndMonth(day)}`}</h3>
          <ul className="rows">
            {of(day).map((line) => (
              <Line key={`${line.id}${line.kind}${line.day ?? ''}`} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
