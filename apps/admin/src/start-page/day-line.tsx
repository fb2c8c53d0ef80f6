import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { DayRing } from './day-ring.tsx';
import { isOffice, officeKinds } from './office-kinds.ts';
import { useItemWords } from './item-words.ts';
import { ItemVerbs } from './item-verbs.tsx';
import type { Item, ItemOf } from './use-my-day.ts';

const red: readonly Item['kind'][] = [
  'acute_undecided',
  'emergency_opened',
  'measure_overdue',
  'incident_clock',
];
const warns: readonly Item['kind'][] = ['measure_overdue', 'incident_clock'];

/** One thing that needs the reader: a sentence, and what can be done about it. */
export function DayLine({ item }: ItemOf): ReactElement {
  const { above, question, line } = useItemWords()(item);
  const t = useText();
  const alarming = red.includes(item.kind);
  const ownWords = item.kind === 'new_from_young_person' || item.kind === 'privacy_question';
  const nobody = item.youngPersonId === '';
  return (
    <li className="day-line">
      {nobody ? (
        <Icon name={isOffice(item) ? officeKinds[item.kind].icon : 'question'} size={36} />
      ) : (
        <DayRing of={item} />
      )}
      <div>
        <p className={alarming ? 'small red strong' : 'small quiet'}>
          {alarming && <Icon name={warns.includes(item.kind) ? 'warning' : 'danger'} />} {above}
          {item.forName !== '' && (
            <span className="for-name">{t('startPage.forName', { name: item.forName })}</span>
          )}
        </p>
        <h3>{question}</h3>
        {ownWords ? <OwnWords words={item.text} /> : line !== '' && <p>{line}</p>}
        <ItemVerbs item={item} />
      </div>
    </li>
  );
}
