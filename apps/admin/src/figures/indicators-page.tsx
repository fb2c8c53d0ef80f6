import type { ReactElement } from 'react';
import { allIndicators, type IndicatorCode, indicators } from '#domain/indicator/indicators';
import { everyMunicipality } from '#domain/indicator/quarter-figures';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Among } from './parts/among.tsx';
import type { Figures } from './parts/area.ts';
import { FigureNotes } from './parts/figure-notes.tsx';
import { FiguresPage } from './parts/figures-page.tsx';
import { MunicipalityTable } from './parts/municipality-table.tsx';
import { useQuarterWords } from './parts/quarter-words.ts';

/** «Indikatorer»: what each figure means, which goals it serves, and the figure itself. */
export function IndicatorsPage(): ReactElement {
  const t = useText();
  const words = useQuarterWords();
  return (
    <FiguresPage
      heading={t('figures.indicators.title')}
      path="/figures/dashboard"
      above={({ quarter }) => words(quarter)}
    >
      {(figures) => (
        <>
          <p>{t('figures.indicators.intro')}</p>
          <Among figures={figures} area={everyMunicipality} />
          <div className="stack">
            {allIndicators.map((indicator) => (
              <Indicator key={indicator} indicator={indicator} figures={figures} />
            ))}
          </div>
        </>
      )}
    </FiguresPage>
  );
}

/** One indicator with its definition and the figure of each municipality. */
export function Indicator(props: { indicator: IndicatorCode; figures: Figures }): ReactElement {
  const t = useText();
  const { indicator, figures } = props;
  const { level } = indicators[indicator];
  const name = t(`figures.indicator.${indicator}.name`);
  return (
    <Card heading={name}>
      <dl className="facts">
        <dt>{t('figures.indicators.definition')}</dt>
        <dd>{t(`figures.indicator.${indicator}.definition`)}</dd>
        <dt>{t('figures.indicators.level')}</dt>
        <dd>{t(`figures.indicators.levels.${level}`)}</dd>
        <dt>{t('figures.indicators.goals')}</dt>
        <dd>
          {indicators[indicator].goals.map((goal) => (
            <span key={goal} className="fact-line">
              {t(`figures.goal.${goal}`)}
            </span>
          ))}
        </dd>
      </dl>
      <FigureNotes about={figures.quarter}>
        <MunicipalityTable figures={figures} indicator={indicator} caption={name} />
      </FigureNotes>
    </Card>
  );
}
