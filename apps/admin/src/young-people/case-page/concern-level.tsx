import type { ReactElement } from 'react';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { concernLevels } from '#domain/concern/levels';
import { useText } from '../../i18n/catalogue.tsx';

/** The concern level as three bars and in words. */
export function ConcernLevel({ level }: { level: number }): ReactElement | null {
  const t = useText();
  const key = String(level);
  if (!isKeyOf(concernLevels, key)) return null;
  return (
    <li className="concern-level">
      <span className="level-bars" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <i key={bar} className={bar <= level ? 'level-full' : undefined} />
        ))}
      </span>
      {t('casePage.level', { level, meaning: t(`casePage.levels.${key}`) })}
    </li>
  );
}
