import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { staffBlockers } from '#domain/staff/staff-wish';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useKeptFields } from '../drafts/use-kept-fields.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';

interface Props {
  readonly user: Shape<'UserSeen'>;
  readonly onClose: () => void;
}

/** A name, a work address, a telephone number. */
export function ChangeUserDialog({ user, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useReadAgain();
  const kept = useKeptFields(`user-${user.id}`, { name: user.name, email: user.email, phone: user.phone });
  const { name, email, phone } = kept.values;
  return (
    <ModalDialog heading={t('administration.user.change', { name: user.name })} onClose={onClose}>
      <TextField label={t('administration.user.name')} {...kept.field('name')} />
      <TextField label={t('administration.user.email')} type="email" {...kept.field('email')} />
      <TextField label={t('administration.phone')} type="tel" {...kept.field('phone')} optional />
      <DraftStatus draft={kept.draft} />
      <VerbButton
        blockers={staffBlockers({ name, username: user.username, email, usernameTaken: false })}
        blockersHeading={t('administration.before')}
        sentenceOf={(code) => sentence(`administration.user.blockers.${code}`) ?? code}
        onPress={async () => {
          await verb(`/users/${user.id}`, { name, email, phone }, `"v${String(user.version)}"`, 'PUT');
          await kept.drop();
          await again(`/users/${user.id}`);
          onClose();
        }}
      >
        {t('administration.save')}
      </VerbButton>
    </ModalDialog>
  );
}
