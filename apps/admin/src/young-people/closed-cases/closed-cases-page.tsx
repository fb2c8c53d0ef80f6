import { type ReactElement, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { longDate } from '../../i18n/norwegian-form.ts';
import { dateInNorway } from '../../i18n/norwegian-time.ts';
import { Card } from '../../look/components/card.tsx';
import { Empty } from '../../look/components/empty.tsx';
import { ErrorInCard } from '../../look/components/error-in-card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { Page } from '../../look/components/page.tsx';
import { ReasonDialog } from '../../look/components/reason-dialog.tsx';
import { verb } from '../../providers/data-provider.ts';
import { useRead, useReadAgain } from '../../providers/use-read.ts';
import { casePageOf } from '../case-page/use-case.ts';

type Closed = Shape<'ClosedCase'>;

function ClosedRow({ one }: { readonly one: Closed }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const navigate = useNavigate();
  const readAgain = useReadAgain();
  const [open, setOpen] = useState(false);
  const { youngPersonId, name, closedAt, closedReason, serviceName, until } = one;
  return (
    <li className="closed-case">
      <div>
        <p className="strong">{name}</p>
        <p className="small quiet">
          {t('youngPeople.closed.row', {
            service: serviceName,
            day: longDate(dateInNorway(closedAt)),
            reason: sentence(`youngPeople.concern.closingReasons.${closedReason}`) ?? closedReason,
          })}
        </p>
        {until !== null && <p className="small">{t('youngPeople.closed.until', { day: longDate(until) })}</p>}
      </div>
      <button
        type="button"
        className="button button-second button-small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('youngPeople.closed.reopen')}
        <span className="visually-hidden"> {t('youngPeople.closed.reopenFor', { name })}</span>
      </button>
      {open && (
        <ReasonDialog
          draftKey={`reopen-${youngPersonId}`}
          heading={t('youngPeople.closed.heading', { name })}
          consequence={t('youngPeople.closed.consequence')}
          label={t('youngPeople.closed.why')}
          hint={t('youngPeople.closed.whyHint')}
          verb={t('youngPeople.closed.reopen')}
          onReason={async (reason) => {
            await verb(`/closed-cases/${youngPersonId}/reopen`, { reason });
            await Promise.all([readAgain('/my-list'), readAgain('/my-day'), readAgain('/closed-cases')]);
            await navigate(casePageOf(youngPersonId));
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}

/** Closed cases that the reader may take up again. */
export function ClosedCasesPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Closed[]>('/closed-cases');
  const cases = data?.data;
  return (
    <Page
      heading={t('youngPeople.closed.title')}
      above={<Link to="/young-people">{t('youngPeople.title')}</Link>}
    >
      <Card heading={t('youngPeople.closed.card')}>
        <p className="quiet">{t('youngPeople.closed.intro')}</p>
        {error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
        {cases === undefined && !error && <Loading bars={3} />}
        {cases?.length === 0 && <Empty text={t('youngPeople.closed.none')} />}
        <ul className="rows">
          {cases?.map((one) => (
            <ClosedRow key={one.youngPersonId} one={one} />
          ))}
        </ul>
      </Card>
    </Page>
  );
}
