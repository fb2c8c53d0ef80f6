import { type ReactElement, useState } from 'react';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { useText } from '../i18n/catalogue.tsx';
import { officeDay } from '../i18n/nb/office-day.ts';
import { startPage } from '../i18n/nb/start-page.ts';
import { shortDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { useCodeWords } from './item-words.ts';
import { useOfficeText } from './office-words.ts';
import { SideRow } from './side-row.tsx';
import type { Item, MyDay } from './use-my-day.ts';

const shownFirst = 4;

const isItemKind = (kind: string): kind is Item['kind'] => isKeyOf(startPage.above, kind);

/** What has a date in the next two months. */
export function ComingCard({ coming, today }: Pick<MyDay, 'coming' | 'today'>): ReactElement {
  const t = useText();
  const { kindOf, textOf } = useCodeWords();
  const officeText = useOfficeText();
  const [all, setAll] = useState(false);
  const shown = all ? coming : coming.slice(0, shownFirst);
  const words = ({ kind, text, code, givenName }: MyDay['coming'][number]): string => {
    if (isKeyOf(officeDay.comes, kind))
      return t(`officeDay.comes.${kind}`, { text: officeText({ kind, text }) });
    if (!isKeyOf(startPage.comes, kind)) return text;
    const said = isItemKind(kind) ? textOf({ kind, text, code, givenName }) : kindOf(code);
    return t(`startPage.comes.${kind}`, { name: givenName, text: said });
  };
  return (
    <Card heading={t('startPage.coming')}>
      {coming.length === 0 && <p className="quiet">{t('startPage.comingNothing')}</p>}
      <ul className="rows">
        {shown.map((one) => (
          <SideRow
            key={`${one.kind}-${one.id}`}
            of={one}
            text={words(one)}
            when={shortDate(one.due, today)}
          />
        ))}
      </ul>
      {!all && coming.length > shownFirst && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setAll(true);
          }}
        >
          {t('startPage.moreComing', { count: coming.length - shownFirst })}
        </button>
      )}
    </Card>
  );
}
