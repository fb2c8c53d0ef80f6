import type { ReactElement } from 'react';
import { chosen, countsOf, type DayChoice, dueChoices } from '#domain/my-day/counts';
import type { RankReason } from '#domain/my-day/item-kinds';
import { addDays } from '#domain/calendar/date';
import { useText } from '../i18n/catalogue.tsx';
import { Fold } from './fold.tsx';
import { SavedChoices } from './saved-choices.tsx';
import type { Item } from './use-my-day.ts';
import { usePhone } from './use-phone.ts';

/** What the choice shows of the day. */
export const shownOf = (items: readonly Item[], choice: DayChoice, today: string): Item[] =>
  chosen(items, choice, today, addDays(today, 7));

interface Props {
  readonly items: readonly Item[];
  readonly choice: DayChoice;
  readonly onChoose: (choice: DayChoice) => void;
  readonly today: string;
}

interface ToggleProps {
  readonly on: boolean;
  readonly text: string;
  readonly onPress: () => void;
}

function Toggle({ on, text, onPress }: ToggleProps): ReactElement {
  return (
    <button type="button" className="day-toggle" aria-pressed={on} onClick={onPress}>
      {text}
    </button>
  );
}

/** How many there are for each reason, and which of them the page shows; opened first on a phone. */
export function DayChoices(props: Props): ReactElement {
  const t = useText();
  const { items, choice, today } = props;
  const total = countsOf(items).total;
  const shown = countsOf(shownOf(items, choice, today)).total;
  return (
    <section className="day-choice" aria-label={t('startPage.choice.heading')}>
      <Fold words={t('startPage.choice.heading')} folds={usePhone()}>
        <Choices {...props} />
      </Fold>
      <p className="small quiet" role="status">
        {shown < total && t('startPage.choice.shown', { shown, total })}
      </p>
    </section>
  );
}

/** The numbers add up to the number of all. */
function Choices({ items, choice, onChoose }: Props): ReactElement {
  const t = useText();
  const { total, groups } = countsOf(items);
  const turned = (reason: RankReason): RankReason[] =>
    choice.reasons.includes(reason)
      ? choice.reasons.filter((one) => one !== reason)
      : [...choice.reasons, reason];
  return (
    <div className="day-choice">
      <div role="group" aria-label={t('startPage.choice.groups')} className="day-toggles">
        <Toggle
          on={choice.reasons.length === 0}
          text={`${t('startPage.choice.all')} ${String(total)}`}
          onPress={() => {
            onChoose({ ...choice, reasons: [] });
          }}
        />
        {groups.map(({ reason, count }) => (
          <Toggle
            key={reason}
            on={choice.reasons.includes(reason)}
            text={`${t(`startPage.reasons.${reason}`)} ${String(count)}`}
            onPress={() => {
              onChoose({ ...choice, reasons: turned(reason) });
            }}
          />
        ))}
      </div>
      <div role="group" aria-label={t('startPage.choice.due')} className="day-toggles">
        {dueChoices.map((due) => (
          <Toggle
            key={due}
            on={choice.due === due}
            text={t(`startPage.choice.dues.${due}`)}
            onPress={() => {
              onChoose({ ...choice, due });
            }}
          />
        ))}
      </div>
      <SavedChoices choice={choice} onChoose={onChoose} />
    </div>
  );
}
