import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { missingApprovals } from '#domain/release/standing';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { SeenAudit } from '../protected-figures/seen-audit.tsx';
import { Approve } from './approve.tsx';
import { AuditFound } from './audit-found.tsx';
import { ReleaseTable } from './release-table.tsx';
import '../protected-figures/protected-figures.css';

type Release = Shape<'ReleaseSummary'>;

/** One release: where it is, who stands for it, what the audit found, and its figures. */
export function ReleaseCard({
  release,
  correction,
}: {
  readonly release: Release;
  /** Which correction of its period it is; 0 for the first release. */
  readonly correction: number;
}): ReactElement {
  const t = useText();
  const words = usePeriodWords();
  const { standing, period, covers, cutOff, madeAt, reason, mine } = release;
  return (
    <Card
      heading={
        correction === 0
          ? words(period)
          : t('releases.correction', { period: words(period), number: correction })
      }
      tone={mine ? 'mine' : 'plain'}
      aside={
        <span className={`release-standing release-${standing}`}>{t(`releases.standings.${standing}`)}</span>
      }
    >
      <p>{t('releases.counted', { day: longDate(cutOff), made: longDate(dateInNorway(madeAt)) })}</p>
      {covers !== 'quarter' && <p>{t(`releases.covers.${covers}`)}</p>}
      {reason !== '' && <p>{t('releases.corrects', { reason })}</p>}
      <Approvals release={release} />
      <AuditFound release={release} />
      <SeenAudit releaseId={release.id} />
      {standing === 'replaced' ? <p>{t('releases.notShown')}</p> : <ReleaseTable release={release} />}
      {mine && <Approve release={release} />}
    </Card>
  );
}

function Approvals({ release: { approvals, standing } }: { readonly release: Release }): ReactElement {
  const t = useText();
  const missing = standing === 'replaced' ? [] : missingApprovals(approvals.map(({ role }) => role));
  return (
    <ul className="rows">
      {approvals.map(({ role, name, at }) => (
        <li key={role}>
          {t('releases.approvedBy', {
            name,
            day: longDate(dateInNorway(at)),
            role: t(`releases.approvers.${role}`),
          })}
        </li>
      ))}
      {missing.map((role) => (
        <li key={role}>{t(`releases.missing.${role}`)}</li>
      ))}
    </ul>
  );
}
