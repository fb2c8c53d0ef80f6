import { type ReactElement, useState } from 'react';
import { useRefresh } from 'react-admin';
import type { Shape } from '#api-types';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';
import { LeavesBehind } from './leaves-behind.tsx';

type User = Shape<'UserSeen'>;

interface Ending {
  /** The post or the user. */
  readonly about: string;
  readonly path: string;
  readonly behind: string;
  readonly heading: string;
  readonly consequence: string;
  readonly verb: string;
}

interface EndProps {
  readonly ending: Ending;
  readonly name: string;
  readonly onClose: () => void;
}

function EndDialog({ ending, name, onClose }: EndProps): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const refresh = useRefresh();
  const again = useReadAgain();
  const today = useToday();
  const draft = useDraft(`ending-${ending.about}`);
  const { text: reason } = draft;
  const [lastDay, setLastDay] = useState<string | undefined>(today);
  const missing = [
    ...(reason.trim() === '' ? ['reason_missing'] : []),
    ...(lastDay === undefined || lastDay < today ? ['day_invalid'] : []),
  ];
  return (
    <ModalDialog heading={ending.heading} onClose={onClose}>
      <LeavesBehind path={ending.behind} name={name} />
      <DateField
        label={t('administration.leaving.lastDay')}
        today={today}
        value={lastDay}
        onChange={setLastDay}
      />
      <p>
        {lastDay === undefined || lastDay <= today
          ? ending.consequence
          : t('administration.leaving.later', { day: longDate(lastDay) })}
      </p>
      <TextField label={t('directory.users.why')} rows={3} value={reason} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        kind="danger"
        blockers={missing}
        sentenceOf={(code) => sentence(`directory.users.blockers.${code}`, { name }) ?? code}
        onPress={async () => {
          await verb(ending.path, { reason: reason.trim(), lastDay });
          await draft.drop();
          await again('/users');
          onClose();
          refresh();
        }}
      >
        {ending.verb}
      </VerbButton>
    </ModalDialog>
  );
}

/** What an administrator does when somebody leaves: ends a post, or closes the account. */
export function EndVerbs({ user, today }: { user: User; today: string }): ReactElement | null {
  const t = useText();
  const [ending, setEnding] = useState<Ending>();
  if (!user.active) return null;
  const { name } = user;
  const endings = [
    ...user.posts
      .filter(({ until }) => until === null || until >= today)
      .map(({ id, title }) => ({
        about: id,
        path: `/posts/${id}/end`,
        behind: `/posts/${id}/leaves-behind`,
        heading: t('directory.users.endPostHeading', { name }),
        consequence: t('directory.users.endPostConsequence'),
        verb: t('directory.users.endPost', { title }),
      })),
    {
      about: user.id,
      path: `/users/${user.id}/close`,
      behind: `/users/${user.id}/leaves-behind`,
      heading: t('directory.users.closeHeading', { name }),
      consequence: t('directory.users.closeConsequence', { name }),
      verb: t('directory.users.close'),
    },
  ];
  return (
    <div className="buttons">
      {endings.map((one) => (
        <button
          key={one.path}
          type="button"
          className="button button-quiet button-small"
          aria-label={`${one.verb}: ${name}`}
          onClick={() => {
            setEnding(one);
          }}
        >
          {one.verb}
        </button>
      ))}
      {ending && (
        <EndDialog
          ending={ending}
          name={name}
          onClose={() => {
            setEnding(undefined);
          }}
        />
      )}
    </div>
  );
}
