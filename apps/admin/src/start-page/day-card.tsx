import { type ReactElement, useState } from 'react';
import { countsOf, type DayChoice } from '#domain/my-day/counts';
import { rankReasons } from '#domain/my-day/item-kinds';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { DayChoices, shownOf } from './day-choice.tsx';
import { DayLines } from './day-lines.tsx';
import { DoneLines } from './done-lines.tsx';
import type { Item } from './use-my-day.ts';

interface Props {
  readonly items: readonly Item[];
  readonly heading: string;
  readonly today: string;
  readonly first: DayChoice;
  /** What is said when nothing waits, where it is not the usual. */
  readonly empty?: string;
  /** Of how many there is something to choose between; fewer are simply shown. */
  readonly choosesFrom?: number;
}

/** What needs the reader, most important first, and why it stands in this order. */
export function DayCard({ items, heading, today, first, empty, choosesFrom = 1 }: Props): ReactElement {
  const t = useText();
  const [why, setWhy] = useState(false);
  const [choice, setChoice] = useState(first);
  const chooses = items.length >= choosesFrom;
  const shown = chooses ? shownOf(items, choice, today) : items;
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
      <DoneLines />
      {chooses && <DayChoices items={items} choice={choice} onChoose={setChoice} today={today} />}
      {shown.length === 0 ? (
        <Empty
          text={
            items.length === 0
              ? (empty ?? t('startPage.nothing'))
              : t('startPage.choice.none', { total: countsOf(items).total })
          }
        />
      ) : (
        <DayLines items={shown} />
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
