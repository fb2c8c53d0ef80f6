import { type ReactElement, useId } from 'react';
import { Link } from 'react-router-dom';
import { mayEver } from '#domain/roles/permissions';
import { roles } from '#domain/roles/roles';
import { useText } from '../i18n/catalogue.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { ServiceTile } from '../look/components/service-tile.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { sideOf } from '../look/services.ts';
import type { SessionUser } from '../providers/session.ts';
import { changePost } from '../providers/sign-in-calls.ts';
import { LanguageChoice } from '../sign-in/language-choice.tsx';
import { leave } from './leave.ts';
import { useDisclosure } from './use-disclosure.ts';

interface Props {
  readonly user: SessionUser;
  readonly shortcutsOn: boolean;
  readonly onShortcutsOn: (on: boolean) => void;
  readonly onShowShortcuts: () => void;
}

async function workAs(postId: string): Promise<void> {
  await changePost(postId);
  window.location.assign('/');
}

/** «Min meny»: what is about the reader and the machine, not about the work. */
export function MyMenu({ user, shortcutsOn, onShortcutsOn, onShowShortcuts }: Props): ReactElement {
  const t = useText();
  const id = useId();
  const { open, setOpen, frame } = useDisclosure();
  const posts = user.posts.map((post) => ({ value: post.id, label: `${post.title}, ${post.serviceName}` }));
  return (
    <div className="menu" ref={frame}>
      <button
        type="button"
        className="pill"
        aria-expanded={open}
        aria-controls={id}
        aria-label={t('layout.myMenu', { name: user.name })}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {user.serviceKind !== null && <ServiceTile side={sideOf(user.serviceKind)} nameHidden />}
        <span className="wide-only">{user.name}</span>
        <Icon name="down" size={16} />
      </button>
      <div id={id} className="menu-list" hidden={!open}>
        <h2>{t('layout.myMenuHeading')}</h2>
        <p className="small quiet">{[user.name, user.title, user.serviceName].filter(Boolean).join(', ')}</p>
        {posts.length > 1 && (
          <RadioGroup
            legend={t('layout.posts')}
            choices={posts}
            value={user.postId ?? undefined}
            onChange={(postId) => {
              void workAs(postId);
            }}
          />
        )}
        <OwnLinks user={user} onGo={setOpen} />
        <LanguageChoice />
        <p className="small quiet">{t('layout.theme')}</p>
        <CheckBox
          label={t('layout.shortcutsOn')}
          hint={t('layout.shortcutsHint')}
          checked={shortcutsOn}
          onChange={onShortcutsOn}
        />
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            setOpen(false);
            onShowShortcuts();
          }}
        >
          {t('layout.shortcuts')}
        </button>
        <button
          type="button"
          className="button button-second"
          onClick={() => {
            void leave('here');
          }}
        >
          <Icon name="signOut" /> {t('layout.signOut')}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            void leave('everywhere');
          }}
        >
          {t('layout.signOutEverywhere')}
        </button>
        <p className="small quiet">{t('layout.signOutEverywhereHint')}</p>
      </div>
    </div>
  );
}

/** «Mine relasjoner», for those who may be on a team, and «Hvor er du innlogget?» for everybody. */
function OwnLinks({
  user,
  onGo,
}: Pick<Props, 'user'> & { readonly onGo: (open: boolean) => void }): ReactElement {
  const t = useText();
  const go = (): void => {
    onGo(false);
  };
  return (
    <>
      {roles[user.role] === 'professional' && (
        <>
          <Link className="button button-quiet" to="/my-relations" onClick={go}>
            {t('protection.relations.heading')}
          </Link>
          <Link className="button button-quiet" to="/my-calendar" onClick={go}>
            {t('calendarFeeds.title')}
          </Link>
        </>
      )}
      {mayEver(user.role, 'own-notices.read') && (
        <Link className="button button-quiet" to="/my-notices" onClick={go}>
          {t('ownNotices.title')}
        </Link>
      )}
      <Link className="button button-quiet" to="/my-sessions" onClick={go}>
        {t('signIn.sessions.heading')}
      </Link>
    </>
  );
}
