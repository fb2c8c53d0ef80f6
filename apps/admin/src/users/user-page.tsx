import { type ReactElement, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { Shape } from '#api-types';
import { HistoryLines } from '../directory-history/history-lines.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { useSessionUser, useToday } from '../providers/use-session.ts';
import { ChangeUserDialog } from './change-user-dialog.tsx';
import { EndVerbs } from './end-verbs.tsx';
import { GivePostDialog } from './give-post-dialog.tsx';
import { LinksOf } from './users-page.tsx';

type User = Shape<'UserSeen'>;

/** One user: contact, posts, how the user signs in, and what was changed. */
export function UserPage(): ReactElement {
  const t = useText();
  const { userId = '' } = useParams();
  const { data, error, refetch } = useRead<User>(`/users/${userId}`);
  const me = useSessionUser()?.id;
  if (data === undefined)
    return error ? <ErrorInCard error={error} onRetry={() => void refetch()} /> : <Loading />;
  const user = data.data;
  return (
    <Page heading={user.name} above={<Link to="/users">{t('administration.user.all')}</Link>}>
      <div className="stack">
        <ContactCard user={user} />
        <PostsCard user={user} mayChange={user.id !== me && user.active} />
        <Card heading={t('administration.history.heading')}>
          <HistoryLines path={`/users/${user.id}/history`} />
        </Card>
      </div>
    </Page>
  );
}

function ContactCard({ user }: { readonly user: User }): ReactElement {
  const t = useText();
  const [changing, setChanging] = useState(false);
  return (
    <Card heading={t('administration.user.contact')}>
      <p>{user.email}</p>
      {user.phone !== '' && <p>{user.phone}</p>}
      <p className="quiet">
        {user.username}. {t(user.active ? 'directory.users.mayEnter' : 'directory.users.mayNotEnter')}
      </p>
      <div className="buttons">
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => {
            setChanging(true);
          }}
        >
          {t('administration.edit')}
        </button>
        <LinksOf user={user} />
      </div>
      {changing && (
        <ChangeUserDialog
          user={user}
          onClose={() => {
            setChanging(false);
          }}
        />
      )}
    </Card>
  );
}

function PostsCard({ user, mayChange }: { readonly user: User; readonly mayChange: boolean }): ReactElement {
  const t = useText();
  const today = useToday();
  const [giving, setGiving] = useState(false);
  return (
    <Card heading={t('administration.post.heading')}>
      {user.posts.length === 0 && <p>{t('administration.user.none')}</p>}
      <ul className="rows">
        {user.posts.map((post) => (
          <li key={post.id}>
            <p className="strong">
              {t('administration.post.row', {
                title: post.title,
                service: post.serviceName,
                role: t(`administration.roles.${post.role}`),
              })}
            </p>
            <p className="small quiet">
              <Days post={post} />
            </p>
          </li>
        ))}
      </ul>
      {mayChange && (
        <div className="buttons">
          <button
            type="button"
            className="button button-small"
            onClick={() => {
              setGiving(true);
            }}
          >
            {t('administration.post.give')}
          </button>
        </div>
      )}
      {mayChange && <EndVerbs user={user} today={today} />}
      {giving && (
        <GivePostDialog
          user={user}
          onClose={() => {
            setGiving(false);
          }}
        />
      )}
    </Card>
  );
}

function Days({ post: { from, until } }: { readonly post: User['posts'][number] }): ReactElement {
  const t = useText();
  if (from === null)
    return (
      <>
        {until === null
          ? t('administration.post.always')
          : t('administration.post.onlyUntil', { until: longDate(until) })}
      </>
    );
  return (
    <>
      {until === null
        ? t('administration.post.days', { from: longDate(from) })
        : t('administration.post.daysUntil', { from: longDate(from), until: longDate(until) })}
    </>
  );
}
