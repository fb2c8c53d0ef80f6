import type { ReactElement } from 'react';
import { daysBetween } from '#domain/calendar/date';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { useText } from '../i18n/catalogue.tsx';
import { officeDay } from '../i18n/nb/office-day.ts';
import { startPage } from '../i18n/nb/start-page.ts';
import { duration } from '../i18n/norwegian-number.ts';
import { Card } from '../look/components/card.tsx';
import { useOfficeText } from './office-words.ts';
import { SideRow } from './side-row.tsx';
import type { MyDay } from './use-my-day.ts';

/** How long one waits before the days turn red: ten working days are two weeks. */
const tooLong = 14;

/** What the reader waits for others to do, the longest first. */
export function WaitsCard({ waits, today }: Pick<MyDay, 'waits' | 'today'>): ReactElement {
  const t = useText();
  const officeText = useOfficeText();
  return (
    <Card heading={t('startPage.waits')}>
      {waits.length === 0 && <p className="quiet">{t('startPage.waitsNothing')}</p>}
      <ul className="rows">
        {waits.map((one) => {
          const days = daysBetween(one.since, today);
          const by = one.byName === '' ? one.byService : one.byName;
          const office = isKeyOf(officeDay.waitsOn, one.kind)
            ? t(`officeDay.waitsOn.${one.kind}`, { text: officeText(one) })
            : one.text;
          const text = isKeyOf(startPage.waitsOn, one.kind)
            ? t(`startPage.waitsOn.${one.kind}`, { by, text: one.text, name: one.givenName })
            : office;
          return (
            <SideRow
              key={`${one.kind}-${one.id}`}
              of={one}
              text={text}
              when={<span className={days > tooLong ? 'red strong' : 'quiet'}>{duration(days)}</span>}
            />
          );
        })}
      </ul>
    </Card>
  );
}
