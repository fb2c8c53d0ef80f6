import { type ReactElement, useState } from 'react';
import { useRefresh } from 'react-admin';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';

type User = Shape<'UserSeen'>;

interface Ending {
  readonly path: string;
  readonly heading: string;
  readonly consequence: string;
  readonly verb: string;
}

function EndDialog({
  ending,
  name,
  onClose,
}: {
  ending: Ending;
  name: string;
  onClose: () => void;
}): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const refresh = useRefresh();
  const [reason, setReason] = useState('');
  return (
    <ModalDialog heading={ending.heading} onClose={onClose}>
      <p>{ending.consequence}</p>
      <TextField label={t('directory.users.why')} rows={3} value={reason} onChange={setReason} />
      <VerbButton
        kind="danger"
        blockers={reason.trim() === '' ? ['reason_missing'] : []}
        sentenceOf={(code) => sentence(`directory.users.blockers.${code}`, { name }) ?? code}
        onPress={async () => {
          await verb(ending.path, { reason: reason.trim() });
          onClose();
          refresh();
        }}
      >
        {ending.verb}
      </VerbButton>
    </ModalDialog>
  );
}

/** What a local administrator does when somebody leaves: ends a post, or closes the account. */
export function EndVerbs({ user, today }: { user: User; today: string }): ReactElement | null {
  const t = useText();
  const [ending, setEnding] = useState<Ending>();
  if (!user.active) return null;
  const { name } = user;
  const endings = [
    ...user.posts
      .filter(({ until }) => until === null || until >= today)
      .map(({ id, title }) => ({
        path: `/posts/${id}/end`,
        heading: t('directory.users.endPostHeading', { name }),
        consequence: t('directory.users.endPostConsequence'),
        verb: t('directory.users.endPost', { title }),
      })),
    {
      path: `/users/${user.id}/close`,
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
