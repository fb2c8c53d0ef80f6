import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { whyNoRelease } from '#domain/release/failed-run';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { useRead } from '../providers/use-read.ts';

type Run = Shape<'FailedRunShown'>;

/** Runs that made no release, why, and what can be done: for those who approve. Nothing where every run made one. */
export function FailedRunsCard(): ReactElement | null {
  const t = useText();
  const { data, error, refetch } = useRead<Shape<'FailedRuns'>>('/failed-runs');
  if (data === undefined)
    return error === null ? null : <ErrorInCard error={error} onRetry={() => void refetch()} />;
  const { runs } = data.data;
  if (runs.length === 0) return null;
  return (
    <Card heading={t('releases.failedRuns.title')}>
      <p>{t('releases.failedRuns.intro')}</p>
      <ul className="rows">
        {runs.map((run) => (
          <li key={run.id}>
            <FailedRun run={run} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function FailedRun({ run }: { readonly run: Run }): ReactElement {
  const t = useText();
  const period = usePeriodWords()(run.period);
  const { because, corrects, failedAt, findings } = run;
  return (
    <>
      <h3>{t('releases.failedRuns.run', { period, day: longDate(dateInNorway(failedAt)) })}</h3>
      <p>
        {corrects && `${t('releases.failedRuns.corrects')} `}
        {t(`releases.failedRuns.because.${because}`)}
      </p>
      {findings.length > 0 && <Findings findings={findings} />}
      <p>{t(`releases.failedRuns.next.${whyNoRelease[because]}`)}</p>
    </>
  );
}

function Findings({ findings }: Pick<Run, 'findings'>): ReactElement {
  const t = useText();
  const rounds = Math.max(...findings.map((one) => one.rounds));
  return (
    <>
      <ul>
        {findings.map(({ check, table, cells }) => (
          <li key={`${table} ${check}`}>
            {t(`releases.failedRuns.found.${check}`, {
              table: t(`releases.failedRuns.tables.${table}`),
              count: cells,
            })}
          </li>
        ))}
      </ul>
      <p>
        {rounds > 0
          ? t('releases.failedRuns.tried', { count: rounds })
          : t('releases.failedRuns.nothingToTry')}
      </p>
    </>
  );
}
