import { type ReactElement, useState } from 'react';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { alwaysHandedOver } from '#domain/transition/kinds/kind-rules';
import { isUnderWay } from '#domain/transition/responsibility';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { useToday } from '../providers/use-session.ts';
import { TickBox } from './tick-box.tsx';
import type { Transition } from './use-transitions.ts';

type Item = Transition['handOver'][number];
type Tick = (path: string, body: object) => Promise<void>;

interface Props {
  readonly youngPersonId: string;
  readonly of: Transition;
  readonly sender: string;
  readonly receiver: string;
  readonly onTick: Tick;
}

const seenByAll = (code: Item['code']): boolean => alwaysHandedOver.some((one) => one === code);

interface ItemProps extends Pick<Props, 'youngPersonId' | 'onTick'> {
  readonly item: Item;
  readonly canTick: boolean;
}

function ItemLine({ youngPersonId, item, canTick, onTick }: ItemProps): ReactElement {
  const t = useText();
  const today = useToday();
  const [leaving, setLeaving] = useState(false);
  const name = t(`transitions.handOver.${item.code}`);
  const state = (): string => {
    if (item.doneOn !== null) return t('transitions.page.itemDone', { date: nearDate(item.doneOn, today) });
    return item.note === ''
      ? t('transitions.page.itemWaits')
      : t('transitions.page.itemNote', { note: item.note });
  };
  const path = `hand-over/${item.id}/tick`;
  return (
    <li>
      {canTick ? (
        <TickBox label={name} checked={item.doneOn !== null} onTick={(done) => onTick(path, { done })} />
      ) : (
        <p>
          <Icon name={item.doneOn === null ? 'clock' : 'tick'} size={17} /> {name}
        </p>
      )}
      <p className="small quiet">{state()}</p>
      <BlankedTexts youngPersonId={youngPersonId} itemId={item.id} about={name} />
      {canTick && item.doneOn === null && (
        <button
          type="button"
          className="link-button small"
          onClick={() => {
            setLeaving(true);
          }}
        >
          {t('transitions.page.leaveOut')}
          <span className="visually-hidden">: {name}</span>
        </button>
      )}
      {leaving && (
        <ReasonDialog
          draftKey={`hand-over-left-out-${item.id}`}
          heading={t('transitions.page.leaveOutHeading', { item: name })}
          label={t('transitions.page.leaveOutLabel')}
          verb={t('transitions.page.leaveOutVerb')}
          onReason={(note) => onTick(path, { done: false, note })}
          onClose={() => {
            setLeaving(false);
          }}
        />
      )}
    </li>
  );
}

/** What is handed over, in two halves: what the whole team sees, and what is between sender and receiver. */
export function HandOverCard({ youngPersonId, of, sender, receiver, onTick }: Props): ReactElement {
  const t = useText();
  const canTick = isUnderWay(of.status);
  const half = (heading: string, icon: 'team' | 'lock', items: readonly Item[]): ReactElement => (
    <div>
      <h3 className="hand-over-head">
        <Icon name={icon} /> {heading}
      </h3>
      <ul className="rows">
        {items.map((item) => (
          <ItemLine
            key={item.id}
            youngPersonId={youngPersonId}
            item={item}
            canTick={canTick}
            onTick={onTick}
          />
        ))}
      </ul>
    </div>
  );
  return (
    <Card heading={t('transitions.page.handOver')}>
      <div className="hand-over">
        {half(
          t('transitions.page.everybody'),
          'team',
          of.handOver.filter(({ code }) => seenByAll(code)),
        )}
        {half(
          t('transitions.page.onlyTwo', { sender, receiver }),
          'lock',
          of.handOver.filter(({ code }) => !seenByAll(code)),
        )}
      </div>
    </Card>
  );
}
