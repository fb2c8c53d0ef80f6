import { type ReactElement, useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { UnheldCard } from '../../baton/unheld-card.tsx';
import { ReportsLink } from '../../child-welfare-reports/report-link.tsx';
import { EarlyWarningLink } from '../../early-warning/early-warning-link.tsx';
import { EmergencyLink } from '../../emergency/emergency-link.tsx';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { Empty } from '../../look/components/empty.tsx';
import { ErrorInCard } from '../../look/components/error-in-card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { Page } from '../../look/components/page.tsx';
import { Icon } from '../../look/icons/icon.tsx';
import { BeAway } from '../../team/be-away.tsx';
import { InvitationsCard } from '../../team/invitations/invitations-card.tsx';
import { MyListChoices } from './my-list-choices.tsx';
import { MyListPager } from './my-list-pager.tsx';
import { MyListRow } from './my-list-row.tsx';
import { SaveList } from './save-list.tsx';
import { type ListChoice, useMyList } from './use-my-list.ts';
import './my-list.css';

const quietMilliseconds = 250;
const everybody: ListChoice = { name: '', show: 'all', order: 'name', page: 1 };

interface RowsProps {
  readonly list: Shape<'MyList'>;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** One page of the list. */
function MyListRows({ list, page, onPage }: RowsProps): ReactElement {
  return (
    <>
      <ul className="rows">
        {list.data.map((row) => (
          <MyListRow key={row.id} row={row} />
        ))}
      </ul>
      <MyListPager page={page} total={list.total} onPage={onPage} />
    </>
  );
}

/** Beside what is done every day: whom the school's lists identify, what is reported, and what cannot wait. */
const WhenItIsGrave = (): ReactElement => (
  <>
    <EarlyWarningLink />
    <ReportsLink />
    <EmergencyLink />
  </>
);

const OfferedToMe = (): ReactElement => (
  <>
    <UnheldCard />
    <InvitationsCard />
  </>
);

/** The list as a file, when anybody is on it, and those whose case is closed. */
const Beside = ({ any }: { any: boolean }): ReactElement => (
  <>
    {any && <SaveList />}
    <ToClosed />
  </>
);

const ToClosed = (): ReactElement => {
  const t = useText();
  return (
    <p className="small">
      <Link to="/closed-cases">{t('youngPeople.closed.link')}</Link>
      <br />
      <Link to="/case-requests">{t('caseRequests.link')}</Link>
    </p>
  );
};

/** «Ungdommene mine»: everybody whose team the reader is on. */
export function MyListPage(): ReactElement {
  const t = useText();
  const [choice, setChoice] = useState<ListChoice>(everybody);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setChoice((before) =>
        before.name === typed.trim() ? before : { ...before, name: typed.trim(), page: 1 },
      );
    }, quietMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  const { data, error, refetch, isPlaceholderData } = useMyList(choice);
  const list = data?.data;
  const narrowed = choice.name !== '' || choice.show !== 'all';
  const showAll = (): void => {
    setTyped('');
    setChoice(everybody);
  };
  return (
    <Page
      heading={t('youngPeople.title')}
      aside={
        <div className="buttons">
          <WhenItIsGrave />
          <BeAway />
          <Link to="/young-people/register" className="button">
            <Icon name="plus" /> {t('youngPeople.register')}
          </Link>
        </div>
      }
    >
      <div className="stack">
        <OfferedToMe />
        <Card
          heading={
            list === undefined ? t('youngPeople.title') : t('youngPeople.count', { count: list.total })
          }
          busy={isPlaceholderData}
        >
          {(narrowed || typed !== '' || list === undefined || list.total > 0) && (
            <MyListChoices
              choice={choice}
              typed={typed}
              onTyped={setTyped}
              onChoice={(part) => {
                setChoice({ ...choice, page: 1, ...part });
              }}
            />
          )}
          {error && (
            <ErrorInCard error={error} text={t('youngPeople.failed')} onRetry={() => void refetch()} />
          )}
          {list === undefined && !error && <Loading text={t('youngPeople.loading')} bars={5} />}
          {list?.total === 0 && (
            <Empty text={narrowed ? t('youngPeople.noneFound') : t('youngPeople.empty')}>
              {narrowed && (
                <button type="button" className="button button-second" onClick={showAll}>
                  {t('youngPeople.showAll')}
                </button>
              )}
            </Empty>
          )}
          {list !== undefined && list.total > 0 && (
            <MyListRows
              list={list}
              page={choice.page}
              onPage={(page) => {
                setChoice({ ...choice, page });
              }}
            />
          )}
        </Card>
        <Beside any={(list?.total ?? 0) > 0} />
      </div>
    </Page>
  );
}
