import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { BlockersList } from '../look/components/blockers-list.tsx';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { ControllerRow } from './controller-row.tsx';
import { ErasureVerbs } from './erasure-verbs.tsx';
import { useMissing } from './use-missing.ts';
import '../look/administration.css';

type Opened = Shape<'ErasureOpened'>;

function WhatHappens(): ReactElement {
  const t = useText();
  return (
    <Card heading={t('erasures.case.what.heading')}>
      <p>{t('erasures.case.what.gone')}</p>
      <p>{t('erasures.case.what.kept')}</p>
      <p>{t('erasures.case.what.stands')}</p>
    </Card>
  );
}

function Opened({ erasure }: { erasure: Opened }): ReactElement {
  const t = useText();
  const missing = useMissing();
  const { state, asked, stops, controllers, youngPersonName: name, graceEndsOn, endedReason } = erasure;
  const day = graceEndsOn === null ? '' : longDate(graceEndsOn);
  const ended = state === 'refused' || state === 'cancelled';
  return (
    <div className="stack officer">
      {asked !== null && <OwnWords words={asked} from={t('erasures.case.asked', { name })} />}
      {state === 'waiting' && <p className="quiet-box strong">{t('erasures.case.until', { day })}</p>}
      {ended && <p className="quiet-box">{t('erasures.case.ended', { reason: endedReason ?? '' })}</p>}
      {!ended && (
        <BlockersList
          heading={t('erasures.case.stops')}
          blockers={stops.map((code) => ({ key: code, sentence: missing(code) }))}
        />
      )}
      <WhatHappens />
      <Card heading={t('erasures.case.controllers')}>
        <ul className="rows">
          {controllers.map((part) => (
            <ControllerRow key={part.organisationId} part={part} erasure={erasure} />
          ))}
        </ul>
      </Card>
      {!ended && <ErasureVerbs erasure={erasure} />}
    </div>
  );
}

/** One erasure, step by step. To be here stands in the young person's own log. */
export function ErasurePage(): ReactElement {
  const t = useText();
  const { erasureId = '' } = useParams();
  const { data, error, refetch } = useRead<Opened>(`/erasures/${erasureId}`);
  const state = data?.data.state;
  return (
    <Page
      heading={
        data === undefined
          ? t('erasures.title')
          : t('erasures.case.title', { name: data.data.youngPersonName })
      }
    >
      <p>
        <Link to="/erasures">{t('erasures.back')}</Link>
        {state !== undefined && state !== 'waiting' && state !== 'erased' && (
          <> · {t(`erasures.states.${state}`)}</>
        )}
      </p>
      {error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading />}
      {data !== undefined && <Opened erasure={data.data} />}
    </Page>
  );
}
