import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import { goalTree, mainGoals, type MainGoal } from '#domain/indicator/goal-tree';
import { indicatorsOf } from '#domain/indicator/measured';
import { type MissionGoal, missionGoals } from '#domain/indicator/mission-goals';
import { Among } from '../figures/parts/among.tsx';
import { Choice } from '../figures/parts/choice.tsx';
import { RoundingNote } from '../figures/parts/rounding-note.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { ProtectionLink } from '../protected-figures/protection-link.tsx';
import { ConfirmedNow } from './confirmed-now.tsx';
import { IndicatorRow } from './indicator-row.tsx';
import { type Indicator, type Indicators, usePlaceWords } from './shown.ts';
import { useBeside } from './use-beside.ts';
import '../figures/figures.css';
import './indicators.css';

/** The one whose whole is everybody who is followed up in the place. */
const isOfEverybody = ({ indicator }: Indicator): boolean => indicator === 'followed_up_by_status';

/** How many are followed up in the place, as the newest figures show it. */
const everybodyIn = ({ indicators }: Indicators): number | null =>
  indicators.find(isOfEverybody)?.own.at(-1)?.whole ?? null;

/** «Indikatorer»: the goals of the mission as a tree, and under each what shows whether we are on the way. */
export function IndicatorsPage(): ReactElement {
  const t = useText();
  const placeWords = usePlaceWords();
  const [place, setPlace] = useState('0');
  const { data, error, refetch } = useRead<Indicators>(`/indicators?place=${place}`);
  const shown = data?.data;
  const beside = useBeside(place);
  return (
    <Page
      heading={t('indicators.title')}
      aside={
        shown && (
          <div className="figures-choices no-print">
            <Choice
              label={t('indicators.place')}
              value={place}
              choices={shown.places.map((one) => ({ value: one.code, label: placeWords(one) }))}
              onChange={setPlace}
            />
          </div>
        )
      }
    >
      <RoundingNote />
      {shown && <Among total={everybodyIn(shown)} />}
      {shown && <ConfirmedNow place={shown.place} />}
      <p>{t('indicators.intro')}</p>
      <p className="indicator-links">
        <Link to="/indicators/definitions">{t('indicators.definitionsLink')}</Link>{' '}
        <Link to="/external-series">{t('indicators.seriesLink')}</Link>
      </p>
      {shown === undefined &&
        (error === null ? (
          <Loading text={t('indicators.loading')} bars={5} />
        ) : (
          <ErrorInCard error={error} onRetry={() => void refetch()} />
        ))}
      {shown && mainGoals.map((goal) => <Branch key={goal} goal={goal} shown={shown} beside={beside} />)}
      <ProtectionLink />
    </Page>
  );
}

interface BranchProps {
  readonly shown: Indicators;
  readonly beside: ReturnType<typeof useBeside>;
}

function Branch({ goal, ...rest }: BranchProps & { readonly goal: MainGoal }): ReactElement {
  const t = useText();
  const id = `goal-${goal}`;
  return (
    <section aria-labelledby={id} className="goal-branch">
      <h2 id={id}>
        {t('indicators.goal', { goal })}: {t(`indicators.mainGoals.${goal}`)}
      </h2>
      {goalTree[goal].map((own) => (
        <Twig key={own} goal={own} {...rest} />
      ))}
    </section>
  );
}

function Twig({ goal, shown, beside }: BranchProps & { readonly goal: MissionGoal }): ReactElement {
  const t = useText();
  const year: { readonly by: number | null } | { readonly from: number } = missionGoals[goal];
  return (
    <section aria-labelledby={`goal-${goal}`} className="card goal-twig">
      <h3 id={`goal-${goal}`}>
        {goal} {t(`indicators.goals.${goal}`)}
        {'from' in year && (
          <span className="quiet small"> {t('indicators.from', { year: String(year.from) })}</span>
        )}
        {'by' in year && year.by !== null && (
          <span className="quiet small"> {t('indicators.by', { year: String(year.by) })}</span>
        )}
      </h3>
      <ul className="rows">
        {indicatorsOf(goal).map((code) => {
          const indicator = shown.indicators.find((one) => one.indicator === code);
          return (
            indicator && (
              <li key={code}>
                <IndicatorRow
                  indicator={indicator}
                  place={shown.place}
                  newest={shown.newest}
                  among={everybodyIn(shown)}
                  beside={beside(code)}
                />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
