import { type ReactElement, useState } from 'react';
import { rankReasons } from '#domain/my-day/item-kinds';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { DayLine } from './day-line.tsx';
import type { Item } from './use-my-day.ts';

/** What needs the reader, most important first, and why it stands in this order. */
export function DayCard({ items, heading }: { items: readonly Item[]; heading: string }): ReactElement {
  const t = useText();
  const [why, setWhy] = useState(false);
  const aside = (
    <p className="small quiet">
      {t('startPage.mostImportant')}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => {
          setWhy(true);
        }}
      >
        {t('startPage.why')}
      </button>
    </p>
  );
  return (
    <Card heading={heading} aside={items.length > 0 && aside}>
      {items.length === 0 ? (
        <Empty text={t('startPage.nothing')} />
      ) : (
        <ol className="rows">
          {items.map((item) => (
            <DayLine key={`${item.kind}-${item.id}`} item={item} />
          ))}
        </ol>
      )}
      {why && (
        <ModalDialog
          heading={t('startPage.whyHeading')}
          onClose={() => {
            setWhy(false);
          }}
        >
          <p>{t('startPage.whyText')}</p>
          <ol className="why-list">
            {rankReasons.map((reason) => (
              <li key={reason}>{t(`startPage.reasons.${reason}`)}</li>
            ))}
          </ol>
        </ModalDialog>
      )}
    </Card>
  );
}
