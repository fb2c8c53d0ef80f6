import type { ReactElement } from 'react';
import { allIndicators } from '#domain/indicator/indicators';
import { everyMunicipality } from '#domain/indicator/quarter-figures';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { clockTime, dateInNorway } from '../i18n/norwegian-time.ts';
import { Icon } from '../look/icons/icon.tsx';
import { Indicator } from './indicators-page.tsx';
import { Among } from './parts/among.tsx';
import type { Figures } from './parts/area.ts';
import { FiguresPage } from './parts/figures-page.tsx';
import { useQuarterWords } from './parts/quarter-words.ts';

/** «Rapporter»: the indicator report of one quarter, made to be printed. */
export function ReportsPage(): ReactElement {
  const t = useText();
  const words = useQuarterWords();
  return (
    <FiguresPage
      heading={t('figures.reports.heading')}
      path="/figures/report"
      above={({ quarter }) => t('figures.above', { area: t('figures.everywhere'), quarter: words(quarter) })}
      aside={() => (
        <button
          type="button"
          className="button"
          onClick={() => {
            window.print();
          }}
        >
          <Icon name="document" /> {t('figures.reports.print')}
        </button>
      )}
    >
      {(figures) => <Report figures={figures} />}
    </FiguresPage>
  );
}

function Report({ figures }: { figures: Figures }): ReactElement {
  const t = useText();
  const day = longDate(dateInNorway(figures.madeAt));
  return (
    <div className="report">
      <p>{t('figures.reports.intro')}</p>
      <Among figures={figures} area={everyMunicipality} />
      <div className="stack">
        {allIndicators.map((indicator) => (
          <Indicator key={indicator} indicator={indicator} figures={figures} />
        ))}
      </div>
      <p className="small quiet">
        {t('figures.reports.source')} {t('figures.reports.made', { day, time: clockTime(figures.madeAt) })}
      </p>
    </div>
  );
}
