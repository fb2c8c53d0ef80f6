import type { ReactElement } from 'react';
import { isAcuteDecision } from '#domain/mapping/acute';
import { useText } from '../../i18n/catalogue.tsx';
import { clockTime } from '../../i18n/norwegian-time.ts';
import { Icon } from '../../look/icons/icon.tsx';
import type { Mapping } from '../case-mapping.ts';

/** What has been decided, by whom and when. It stays. */
export function Decided({ decisions }: { decisions: Mapping['decisions'] }): ReactElement | null {
  const t = useText();
  if (decisions.length === 0) return null;
  return (
    <ul className="decided">
      {decisions.map(({ id, decisions: made, reason, byName, at }) => (
        <li key={id}>
          <Icon name="tick" size={17} />
          <span>
            <strong>
              {made
                .filter(isAcuteDecision)
                .map((code) => t(`mapping.acute.done.${code}`))
                .join(' · ')}
            </strong>
            {reason !== '' && <>. {reason}</>}
            <span className="small quiet choice-hint">
              {t('mapping.acute.decided', { name: byName, time: clockTime(at) })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
