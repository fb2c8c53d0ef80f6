import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { NotFound } from '../layout/not-found.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { ListsCard } from './lists-card.tsx';
import { PupilRow } from './pupil-row.tsx';

const decimal = (number: number): string => String(number).replace('.', ',');

function Limits({ thresholds }: { readonly thresholds: Shape<'ThresholdsInForce'> }): ReactElement {
  const t = useText();
  const { firstChoiceMean, lowerChoiceMean, lowMark, absence } = thresholds;
  return (
    <Card heading={t('earlyWarning.limits')}>
      <ul className="rows">
        <li>{t('earlyWarning.limit.firstChoiceMean', { value: decimal(firstChoiceMean) })}</li>
        <li>{t('earlyWarning.limit.lowerChoiceMean', { value: decimal(lowerChoiceMean) })}</li>
        <li>{t('earlyWarning.limit.lowMark', { value: decimal(lowMark) })}</li>
        <li>{t('earlyWarning.limit.absence', { value: decimal(absence) })}</li>
      </ul>
      <p className="small quiet">{t('earlyWarning.limitsHow')}</p>
    </Card>
  );
}

function Pupils({ page: { pupils, today } }: { readonly page: Shape<'EarlyWarning'> }): ReactElement {
  const t = useText();
  const waiting = pupils.filter(({ status }) => status === 'waiting');
  const aside = pupils.filter(({ status }) => status === 'set_aside');
  return (
    <Card heading={t('earlyWarning.waiting', { count: waiting.length })}>
      <p className="small quiet">{t('earlyWarning.onlyYou')}</p>
      {waiting.length === 0 && <Empty text={t('earlyWarning.nobody')} />}
      <ul className="rows">
        {waiting.map((pupil) => (
          <PupilRow key={pupil.id} pupil={pupil} today={today} />
        ))}
      </ul>
      {aside.length > 0 && (
        <details>
          <summary>{t('earlyWarning.aside', { count: aside.length })}</summary>
          <ul className="rows">
            {aside.map((pupil) => (
              <PupilRow key={pupil.id} pupil={pupil} today={today} />
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

/** «Tidlig varsel»: whom the school's lists identified and nobody has talked with yet. */
export function EarlyWarningPage(): ReactElement {
  const t = useText();
  const { data, isPending } = useRead<Shape<'EarlyWarning'>>('/identified-pupils');
  if (isPending) return <Loading />;
  if (data === undefined) return <NotFound />;
  return (
    <Page
      heading={t('earlyWarning.title')}
      above={<Link to="/young-people">{t('youngPeople.title')}</Link>}
      aside={
        <Link to="/early-warning/list" className="button">
          {t('earlyWarning.listTitle')}
        </Link>
      }
    >
      <div className="page-with-side">
        <Pupils page={data.data} />
        <div className="stack">
          <ListsCard page={data.data} />
          <Limits thresholds={data.data.thresholds} />
        </div>
      </div>
    </Page>
  );
}
