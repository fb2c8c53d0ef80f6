import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { mayEver } from '#domain/roles/permissions';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { casePageOf } from '../young-people/case-page/use-case.ts';
import { Lift } from './lift.tsx';
import { WithheldLine } from './withheld-line.tsx';
import '../look/administration.css';

type Mine = Shape<'MyWithheldItem'>;
type Seen = Shape<'WithheldItemSeen'>;

/** «Holdt tilbake for foresatte»: of the own service with names, or of the organisation for the privacy officer, without. */
export function WithheldPage(): ReactElement {
  const role = useSessionUser()?.role;
  return role !== undefined && mayEver(role, 'withheld-items.read') ? (
    <List<Seen> path="/withheld-items" headOf={() => null} verbOf={() => null} />
  ) : (
    <List<Mine>
      path="/my-withheld-items"
      headOf={({ youngPersonId, name }) => (
        <Link to={casePageOf(youngPersonId)} className="strong">
          {name}
        </Link>
      )}
      verbOf={(item) => <Lift item={item} />}
    />
  );
}

interface ListProps<Item> {
  readonly path: string;
  readonly headOf: (item: Item) => ReactElement | null;
  readonly verbOf: (item: Item) => ReactElement | null;
}

function List<Item extends Seen>({ path, headOf, verbOf }: ListProps<Item>): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Item[]>(path);
  const [history, setHistory] = useState(false);
  const all = data?.data ?? [];
  const live = all.filter(({ endedAt }) => endedAt === null);
  const lifted = all.filter(({ endedAt }) => endedAt !== null);
  return (
    <Page heading={t('withheld.title')}>
      <p>{t('withheld.intro')}</p>
      {error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading />}
      {data !== undefined && (
        <div className="stack officer">
          <Card heading={t('withheld.now')}>
            {live.length === 0 && <Empty text={t('withheld.none')} />}
            <ul className="rows">
              {live.map((item) => (
                <WithheldLine key={item.id} item={item} head={headOf(item)}>
                  {verbOf(item)}
                </WithheldLine>
              ))}
            </ul>
          </Card>
          {lifted.length > 0 && (
            <Card heading={t('withheld.before')}>
              <button
                type="button"
                className="link-button"
                aria-expanded={history}
                onClick={() => {
                  setHistory(!history);
                }}
              >
                {t('withheld.showBefore', { count: lifted.length })}
              </button>
              <ul className="rows" hidden={!history}>
                {lifted.map((item) => (
                  <WithheldLine key={item.id} item={item} head={headOf(item)} />
                ))}
              </ul>
            </Card>
          )}
        </div>
      )}
    </Page>
  );
}
