import { type ReactElement, useState } from 'react';
import { DataTable, ListBase, Pagination } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { shortDate } from '../i18n/norwegian-form.ts';
import { ErasureApprovalsLine } from '../erasures/approvals-line.tsx';
import { LinksDialog } from '../identity-links/links-dialog.tsx';
import { Page } from '../look/components/page.tsx';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { useSessionUser } from '../providers/use-session.ts';
import '../look/administration.css';
import { EndVerbs } from './end-verbs.tsx';
import { NewUserDialog } from './new-user-dialog.tsx';

type User = Shape<'UserSeen'>;

/** «Brukere»: who works where, for administrators. No case can be reached from here. */
export function UsersPage(): ReactElement {
  const t = useText();
  const me = useSessionUser()?.id;
  const [adding, setAdding] = useState(false);
  const today = dateInNorway(new Date().toISOString());
  return (
    <Page heading={t('directory.users.title')}>
      <p>{t('directory.users.intro')}</p>
      <ErasureApprovalsLine />
      <div className="buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            setAdding(true);
          }}
        >
          {t('administration.user.add')}
        </button>
        <Link className="button button-second" to="/users/import">
          {t('administration.import.open')}
        </Link>
        <Link className="button button-second" to="/given-roles">
          {t('administration.given.open')}
        </Link>
        <Link className="button button-second" to="/sent-notices">
          {t('notices.open')}
        </Link>
      </div>
      {adding && (
        <NewUserDialog
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
      <ListBase resource="users" perPage={25} sort={{ field: 'name', order: 'ASC' }} exporter={false}>
        <div className="card admin-list" role="region" aria-label={t('directory.users.scroll')} tabIndex={0}>
          <DataTable<User> bulkActionButtons={false} rowClick={false}>
            <DataTable.Col
              source="name"
              label={t('directory.users.name')}
              render={({ id, name }: User) => <Link to={`/users/${id}`}>{name}</Link>}
            />
            <DataTable.Col source="username" label={t('directory.users.username')} />
            <DataTable.Col source="posts" label={t('directory.users.posts')} disableSort render={posts(t)} />
            <DataTable.Col source="email" label={t('directory.users.email')} disableSort />
            <DataTable.Col
              source="active"
              label={t('directory.users.active')}
              disableSort
              render={({ active }: User) =>
                t(active ? 'directory.users.mayEnter' : 'directory.users.mayNotEnter')
              }
            />
            <DataTable.Col
              source="id"
              label={t('directory.links.open')}
              disableSort
              render={(user: User) => <LinksOf user={user} />}
            />
            <DataTable.Col
              source="id"
              label={t('directory.users.leaves')}
              disableSort
              render={(user: User) => (user.id === me ? null : <EndVerbs user={user} today={today} />)}
            />
          </DataTable>
        </div>
        <Pagination rowsPerPageOptions={[]} />
      </ListBase>
    </Page>
  );
}

/** The button that opens how somebody signs in. Nobody links the own sign-in. */
export function LinksOf({ user }: { user: User }): ReactElement | null {
  const t = useText();
  const me = useSessionUser();
  const [open, setOpen] = useState(false);
  if (!user.active || user.id === me?.id) return null;
  return (
    <>
      <button
        type="button"
        className="button button-quiet button-small"
        aria-label={`${t('directory.links.open')}: ${user.name}`}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('directory.links.open')}
      </button>
      {open && (
        <LinksDialog
          userId={user.id}
          name={user.name}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

/** Each post on a line: title and service, and its last day when it has one. */
const posts =
  (t: ReturnType<typeof useText>) =>
  ({ posts: all }: User): ReactElement =>
    all.length === 0 ? (
      <>{t('directory.users.none')}</>
    ) : (
      <ul>
        {all.map(({ title, serviceName, until }) => (
          <li key={`${title} ${serviceName} ${until ?? ''}`}>
            {t('directory.users.post', { title, service: serviceName })}
            {until !== null && ` (${t('directory.users.until', { day: shortDate(until) })})`}
          </li>
        ))}
      </ul>
    );
