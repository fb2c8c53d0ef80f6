import type { ReactElement, ReactNode } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { useToday } from '../providers/use-session.ts';

interface Props {
  readonly item: Shape<'WithheldItemSeen'>;
  /** Whom it is about, where the reader may know. */
  readonly head: ReactElement | null;
  readonly children?: ReactNode;
}

/** What is kept back, by whom, why, and when it is looked at again or was lifted. */
export function WithheldLine({ item, head, children }: Props): ReactElement {
  const t = useText();
  const today = useToday();
  const { itemKind, serviceName, byName, at, reason, reviewOn, endedAt, endedByName, endedReason } = item;
  const late = endedAt === null && reviewOn <= today;
  return (
    <li id={`withheld-${item.id}`} tabIndex={-1}>
      {head}
      <p className={head === null ? 'strong' : undefined}>{t(`withheld.kinds.${itemKind}`)}</p>
      <p>{reason}</p>
      <p className="small quiet">
        {t('withheld.by', { name: byName, service: serviceName, day: shortDate(dateInNorway(at), today) })}
      </p>
      {endedAt === null ? (
        <p className={late ? 'small red strong' : 'small'}>
          {t(late ? 'withheld.reviewNow' : 'withheld.reviewOn', { day: shortDate(reviewOn, today) })}
        </p>
      ) : (
        <p className="quiet-box small">
          {t('withheld.lifted', {
            name: endedByName ?? '',
            day: shortDate(dateInNorway(endedAt), today),
            reason: endedReason ?? '',
          })}
        </p>
      )}
      {children}
    </li>
  );
}
