import { type ReactElement, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { useText } from '../../i18n/catalogue.tsx';
import { findHash } from '../../layout/shortcuts.ts';
import { Pills } from '../../look/components/pills.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { type ListChoice, orders, shown } from './use-my-list.ts';

interface Props {
  readonly choice: ListChoice;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly onChoice: (part: Partial<ListChoice>) => void;
}

/** «Finn ungdom» and `/` bring focus to the find field, each time, after the page has put it on its heading. */
function useFind(): React.RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash !== findHash) return undefined;
    const timer = setTimeout(() => {
      box.current?.querySelector('input')?.focus();
    });
    return () => {
      clearTimeout(timer);
    };
  }, [hash, key]);
  return box;
}

/** What of the own list is shown, and in which order. */
export function MyListChoices({ choice, typed, onTyped, onChoice }: Props): ReactElement {
  const t = useText();
  const box = useFind();
  return (
    <div className="my-list-choices">
      <div ref={box} className="my-list-find">
        <TextField
          label={t('youngPeople.find')}
          hint={t('youngPeople.findHint')}
          value={typed}
          onChange={onTyped}
        />
      </div>
      <Pills
        label={t('youngPeople.showOnly')}
        values={shown}
        value={choice.show}
        nameOf={(value) => t(`youngPeople.show.${value}`)}
        onChoose={(show) => {
          onChoice({ show });
        }}
      />
      <Pills
        label={t('youngPeople.order')}
        values={orders}
        value={choice.order}
        nameOf={(value) => t(`youngPeople.orders.${value}`)}
        onChoose={(order) => {
          onChoice({ order });
        }}
      />
    </div>
  );
}
