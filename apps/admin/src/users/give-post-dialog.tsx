import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { PostFields, usePostForm } from './post-fields.tsx';

interface Props {
  readonly user: Shape<'UserSeen'>;
  readonly onClose: () => void;
}

/** Gives a post, or asks for one that needs two. */
export function GivePostDialog({ user, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useReadAgain();
  const [asked, setAsked] = useState(false);
  const form = usePostForm(`post-new-${user.id}`);
  const withAnother = form.asked === 'with-another';
  const give = async (): Promise<void> => {
    if (withAnother) await verb('/role-proposals', { ...form.wish, userId: user.id });
    else await verb(`/users/${user.id}/posts`, form.wish);
    await form.kept.drop();
    await again(`/users/${user.id}`);
    if (withAnother) setAsked(true);
    else onClose();
  };
  return (
    <ModalDialog heading={t('administration.post.giveTo', { name: user.name })} onClose={onClose}>
      {asked ? (
        <p role="status">{t('administration.post.asked')}</p>
      ) : (
        <>
          <PostFields form={form} />
          <VerbButton
            blockers={form.missing}
            blockersHeading={t('administration.before')}
            sentenceOf={(code) => sentence(`administration.post.blockers.${code}`) ?? code}
            onPress={give}
          >
            {t(withAnother ? 'administration.post.ask' : 'administration.post.give')}
          </VerbButton>
        </>
      )}
    </ModalDialog>
  );
}
