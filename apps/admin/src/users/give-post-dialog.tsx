import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { PostFields, usePostForm } from './post-fields.tsx';

interface Props {
  readonly user: Pick<Shape<'UserSeen'>, 'id' | 'name'>;
  /** The first day of the post, when it is known; otherwise today. */
  readonly from?: string | undefined;
  /** After a post was given. One that needs two is asked for, and is given later. */
  readonly onGiven?: () => Promise<void>;
  readonly onClose: () => void;
}

/** Gives a post, or asks for one that needs two. */
export function GivePostDialog({ user, from, onGiven, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useReadAgain();
  const [asked, setAsked] = useState(false);
  const form = usePostForm(`post-new-${user.id}`, from);
  const withAnother = form.asked === 'with-another';
  const give = async (): Promise<void> => {
    if (withAnother) await verb('/role-proposals', { ...form.wish, userId: user.id });
    else await verb(`/users/${user.id}/posts`, form.wish);
    await form.kept.drop();
    await again(`/users/${user.id}`);
    if (withAnother) {
      setAsked(true);
      return;
    }
    onClose();
    await onGiven?.();
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
