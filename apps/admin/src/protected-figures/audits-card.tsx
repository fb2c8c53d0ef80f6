import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { AuditFound } from '../releases/audit-found.tsx';
import { useRead } from '../providers/use-read.ts';
import { SeenAudit } from './seen-audit.tsx';
import './protected-figures.css';

/** What the audit of each release found, in words, newest first. */
export function AuditsCard(): ReactElement | null {
  const t = useText();
  const quarter = usePeriodWords();
  const { data } = useRead<Shape<'Releases'>>('/releases');
  const releases = data?.data.releases ?? [];
  if (releases.length === 0) return null;
  return (
    <Card heading={t('protectedFigures.audits.title')}>
      <p>{t('protectedFigures.audits.text')}</p>
      <ul className="rows">
        {releases.map((release) => (
          <li key={release.id}>
            <p>
              <strong>{quarter(release.period)}</strong>{' '}
              {t('protectedFigures.audits.made', {
                day: longDate(dateInNorway(release.madeAt)),
                solver: release.solver,
              })}
            </p>
            <AuditFound release={release} />
            <SeenAudit releaseId={release.id} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
