import type { ReactElement } from 'react';
import { isCountedByTheYear, measuredIndicators } from '#domain/indicator/measured';
import { isAboutTheSame } from '#domain/release/share';
import { mayEver } from '#domain/roles/permissions';
import { FigureNotes } from '../figures/parts/figure-notes.tsx';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { usePercentWords, useRangeWords } from '../figures/parts/share-words.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { number } from '../i18n/norwegian-number.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { Among } from '../figures/parts/among.tsx';
import { ComparedIndicator, type InPlace } from './compared-indicator.tsx';
import { ConfirmedNow } from './confirmed-now.tsx';
import { External } from './external.tsx';
import { IndicatorChart } from './indicator-chart.tsx';
import { Marks } from './marks.tsx';
import { MarkVerbs } from './mark-verbs.tsx';
import { OwnTable } from './own-table.tsx';
import type { Indicator, OwnNumber } from './shown.ts';

interface Props {
  readonly indicator: Indicator;
  readonly place: string;
  /** What the newest release stands for. */
  readonly newest: string | null;
  /** How many are followed up in the place. */
  readonly among: number | null;
  /** The same in the chosen place, its county and all. */
  readonly beside: readonly InPlace[];
}

/** Whether it is counted by what the young do, as somebody last confirmed it. */
const isByStatus = (code: Indicator['indicator']): boolean => 'by' in measuredIndicators[code];

/** One indicator: its newest number of our own, and, opened on the spot, all that belongs to it. */
export function IndicatorRow({ indicator, place, newest, among, beside }: Props): ReactElement {
  const t = useText();
  const code = indicator.indicator;
  const user = useSessionUser();
  const decides = user !== undefined && mayEver(user.role, 'indicator.decide');
  return (
    <details className="indicator">
      <summary>
        <span className="indicator-name">{t(`indicators.names.${code}`)}</span>{' '}
        <Newest indicator={indicator} place={place} />
        <Earlier indicator={indicator} place={place} newest={newest} />
      </summary>
      <FigureNotes about={`${code} ${place}`}>
        <Definition indicator={indicator} />
        {indicator.notMeasured === null ? (
          <>
            <Among total={among} isSmall />
            {isByStatus(code) && <ConfirmedNow place={place} />}
            <MergedPeriods indicator={indicator} />
            <IndicatorChart indicator={indicator} />
            <Marks indicator={indicator} decides={decides} />
            <OwnTable indicator={indicator} />
          </>
        ) : (
          <p>
            {t('indicators.notMeasured')}. {t(`indicators.why.${indicator.notMeasured}`)}
          </p>
        )}
        {indicator.notMeasured !== null && <Marks indicator={indicator} decides={decides} />}
        <ComparedIndicator places={beside} />
        <External indicator={indicator} />
        {decides && <MarkVerbs indicator={code} place={place} />}
      </FigureNotes>
    </details>
  );
}

function Newest({
  indicator,
  place,
}: {
  readonly indicator: Indicator;
  readonly place: string;
}): ReactElement {
  const t = useText();
  const words = usePercentWords();
  const range = useRangeWords('sentence');
  const periodWords = usePeriodWords();
  const newest = indicator.pooled ?? indicator.own.at(-1);
  if (newest === undefined) return <span className="quiet small">{t('indicators.notMeasured')}</span>;
  if (newest.share === null) return <span className="quiet small">{t('indicators.tooFew')}</span>;
  const { percent } = newest.share;
  const { part, whole } = newest;
  const isOfTheYear = isCountedByTheYear(indicator.indicator, place);
  return (
    <span>
      <strong>{words(percent)}</strong>{' '}
      <span className="quiet small">
        {t('indicators.between', { range: range(newest.share) })}
        {part !== null && whole !== null && (
          <> · {t('indicators.partOf', { part: number(part), whole: number(whole) })}</>
        )}
        {isOfTheYear ? <> · {periodWords(newest.period)}</> : <Change own={indicator.own} />}
      </span>
    </span>
  );
}

/** Where the newest release lacks the table: of which period the number is. A municipality's year says its year itself. */
function Earlier({ indicator, place, newest }: Pick<Props, 'indicator' | 'place' | 'newest'>) {
  const t = useText();
  const periodWords = usePeriodWords();
  const period = indicator.own.at(-1)?.period;
  if (newest !== null && indicator.mergedIn.includes(newest))
    return <MergedNow indicator={indicator} newest={newest} />;
  if (period === undefined || period === newest || isCountedByTheYear(indicator.indicator, place))
    return null;
  return (
    <span className="small indicator-earlier">
      {' '}
      {t('indicators.earlier', { period: periodWords(period) })}
    </span>
  );
}

/** That the newest release put together what this has to tell apart; of which period the number is. */
function MergedNow({ indicator, newest }: { readonly indicator: Indicator; readonly newest: string }) {
  const t = useText();
  const periodWords = usePeriodWords();
  if (indicator.notMeasured !== null) return null;
  return (
    <span className="small indicator-earlier">
      {' '}
      {t('indicators.mergedNow', {
        newest: periodWords(newest),
        period: periodWords(indicator.own.at(-1)?.period ?? ''),
      })}
    </span>
  );
}

/** In which periods the figures are put together so that it cannot be told. */
function MergedPeriods({ indicator: { mergedIn } }: { readonly indicator: Indicator }): ReactElement | null {
  const t = useText();
  const periodWords = usePeriodWords();
  if (mergedIn.length === 0) return null;
  return (
    <p className="small">{t('indicators.mergedIn', { periods: mergedIn.map(periodWords).join(', ') })}</p>
  );
}

/** Against the period before; what the rounding can explain is no change. */
function Change({ own }: { readonly own: readonly OwnNumber[] }): ReactElement | null {
  const t = useText();
  const periodWords = usePeriodWords();
  const earlier = own.at(-2);
  const [before, now] = [earlier?.share ?? null, own.at(-1)?.share ?? null];
  if (earlier === undefined || before === null || now === null) return null;
  const named = { before: periodWords(earlier.period) };
  if (isAboutTheSame(before, now)) return <> · {t('indicators.same', named)}</>;
  return <> · {t(now.percent > before.percent ? 'indicators.higher' : 'indicators.lower', named)}</>;
}

function Definition({
  indicator: { indicator, unit, source },
}: {
  readonly indicator: Indicator;
}): ReactElement {
  const t = useText();
  const { level, better } = measuredIndicators[indicator];
  return (
    <dl className="facts">
      <dt>{t('indicators.definition')}</dt>
      <dd>{t(`indicators.definitions.${indicator}`)}</dd>
      {unit !== null && (
        <>
          <dt>{t('indicators.unit')}</dt>
          <dd>{t(`indicators.units.${unit}`)}</dd>
        </>
      )}
      {source !== null && (
        <>
          <dt>{t('indicators.ownSource')}</dt>
          <dd>{t(`indicators.ownSources.${source}`)}</dd>
        </>
      )}
      <dt>{t('indicators.level')}</dt>
      <dd>{t(`indicators.levels.${level}`)}</dd>
      <dt>{t('indicators.better')}</dt>
      <dd>{t(`indicators.betters.${better}`)}</dd>
    </dl>
  );
}
