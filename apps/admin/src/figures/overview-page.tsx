import { type ReactElement, useState } from 'react';
import { quarterRange } from '#domain/calendar/quarter';
import { everyMunicipality } from '#domain/indicator/quarter-figures';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { AskedServiceCard } from '../start-page/asked-service-card.tsx';
import { KeyFigures } from './key-figures.tsx';
import { Among } from './parts/among.tsx';
import { type Figures, nameOf, rowIn } from './parts/area.ts';
import { Choice } from './parts/choice.tsx';
import { FigureNotes } from './parts/figure-notes.tsx';
import { FiguresPage } from './parts/figures-page.tsx';
import { IndicatorCard } from './parts/indicator-card.tsx';
import { MunicipalityTable } from './parts/municipality-table.tsx';
import { useQuarterWords } from './parts/quarter-words.ts';

/** «Oversikt»: the quarter at a glance, for all municipalities or one. */
export function OverviewPage(): ReactElement {
  const t = useText();
  const words = useQuarterWords();
  const [area, setArea] = useState<string>(everyMunicipality);
  const areas = ({ municipalities }: Figures) => [
    { value: everyMunicipality, label: t('figures.everywhere') },
    ...municipalities.map(({ number, name }) => ({ value: number, label: name })),
  ];
  return (
    <FiguresPage
      heading={t('figures.overview.title')}
      path="/figures/dashboard"
      above={(figures) =>
        t('figures.above', {
          area: nameOf(figures, area) ?? t('figures.everywhere'),
          quarter: words(figures.quarter),
        })
      }
      aside={(figures) => (
        <Choice label={t('figures.area')} value={area} choices={areas(figures)} onChange={setArea} />
      )}
    >
      {(figures) => (
        <>
          <AskedServiceCard />
          <Among figures={figures} area={area} />
          <KeyFigures figures={figures} area={area} />
          <Cards figures={figures} area={area} />
        </>
      )}
    </FiguresPage>
  );
}

function Cards({ figures, area }: { figures: Figures; area: string }): ReactElement {
  const t = useText();
  const { to } = quarterRange(figures.quarter);
  return (
    <div className="figures-grid">
      <IndicatorCard
        indicator="followed_up_by_status"
        row={rowIn(figures, 'followed_up_by_status', area)}
        heading={t('figures.overview.status.title')}
        text={t('figures.overview.status.text', { day: longDate(to) })}
        solid="active"
      />
      <IndicatorCard
        indicator="mapped_within_30_days"
        row={rowIn(figures, 'mapped_within_30_days', area)}
        heading={t('figures.overview.mapped.title')}
        text={t('figures.overview.mapped.text')}
        solid="in_time"
      />
      <Card heading={t('figures.overview.municipalities.title')}>
        <p>{t('figures.overview.municipalities.text')}</p>
        <FigureNotes about={figures.quarter}>
          <MunicipalityTable
            figures={figures}
            indicator="followed_up_by_status"
            caption={t('figures.overview.municipalities.title')}
          />
        </FigureNotes>
      </Card>
      <IndicatorCard
        indicator="transitions_met"
        row={rowIn(figures, 'transitions_met', area)}
        heading={t('figures.overview.transitions.title')}
        text={t('figures.overview.transitions.text')}
        solid="met"
      />
    </div>
  );
}
