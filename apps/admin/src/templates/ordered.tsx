import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';

interface Props<Item> {
  /** Begins the ids of the buttons. */
  readonly id: string;
  readonly items: readonly Item[];
  readonly nameOf: (item: Item, index: number) => string;
  readonly onChange: (items: Item[]) => void;
  readonly children: (item: Item, index: number, change: (item: Item) => void) => ReactNode;
}

type Way = 'up' | 'down';

/** A list whose items are moved and taken out by buttons, so by the keyboard too. Focus follows what is moved; it is said where it stands. */
export function Ordered<Item>({ id, items, nameOf, onChange, children }: Props<Item>): ReactElement {
  const t = useText();
  const [said, setSaid] = useState('');
  const [focusOn, setFocusOn] = useState<string>();
  useEffect(() => {
    if (focusOn === undefined) return;
    document.getElementById(focusOn)?.focus();
    setFocusOn(undefined);
  }, [focusOn]);
  const move = (item: Item, from: number, way: Way): void => {
    const to = way === 'up' ? from - 1 : from + 1;
    if (to < 0 || to >= items.length) return;
    onChange(items.toSpliced(from, 1).toSpliced(to, 0, item));
    setSaid(t('templates.moved', { name: nameOf(item, from), place: to + 1, count: items.length }));
    setFocusOn(`${id}-${String(to)}-${way}`);
  };
  const remove = (item: Item, at: number): void => {
    onChange(items.toSpliced(at, 1));
    setSaid(t('templates.removed', { name: nameOf(item, at) }));
    setFocusOn(`${id}-list`);
  };
  return (
    <>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <ol id={`${id}-list`} className="rows ordered" tabIndex={-1}>
        {items.map((item, index) => {
          const name = nameOf(item, index);
          return (
            // The place in the list is what an item is known by.
            <li key={`${id}-${String(index)}`} id={`${id}-${String(index)}`} tabIndex={-1}>
              <div className="ordered-head">
                <p className="strong">{name}</p>
                <div className="buttons">
                  {(['up', 'down'] as const).map((way) => (
                    <button
                      key={way}
                      type="button"
                      id={`${id}-${String(index)}-${way}`}
                      className="button button-quiet button-small"
                      aria-disabled={index === (way === 'up' ? 0 : items.length - 1)}
                      aria-label={t('templates.about', { verb: t(`templates.${way}`), name })}
                      onClick={() => {
                        move(item, index, way);
                      }}
                    >
                      {t(`templates.${way}`)}
                    </button>
                  ))}
                  <button
                    type="button"
                    className="button button-quiet button-small"
                    aria-label={t('templates.about', { verb: t('templates.remove'), name })}
                    onClick={() => {
                      remove(item, index);
                    }}
                  >
                    {t('templates.remove')}
                  </button>
                </div>
              </div>
              {children(item, index, (changed) => {
                onChange(items.toSpliced(index, 1, changed));
              })}
            </li>
          );
        })}
      </ol>
    </>
  );
}
