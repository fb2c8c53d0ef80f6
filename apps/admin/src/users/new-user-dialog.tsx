import type { ReactElement } from 'react';
import { useNavigate } from 'react-router-dom';
import { staffBlockers, usernameFrom } from '#domain/staff/staff-wish';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useKeptFields } from '../drafts/use-kept-fields.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { PostFields, usePostForm } from './post-fields.tsx';

/** A new user with the first post. A role that needs two is asked for as soon as the user is there. */
export function NewUserDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const navigate = useNavigate();
  const kept = useKeptFields('user-new', { name: '', email: '', username: '', phone: '' });
  const { name, email, username, phone } = kept.values;
  const form = usePostForm('user-new-post');
  const missing = [
    ...staffBlockers({ name, username: usernameFrom(username), email, usernameTaken: false }),
    ...form.missing,
  ];
  const save = async (): Promise<void> => {
    const user = { name, username, email, phone };
    const alone = form.asked === 'alone';
    const { data } = await verb<{ id: string }>('/users', { ...user, ...(alone ? { post: form.wish } : {}) });
    if (!alone) await verb('/role-proposals', { ...form.wish, userId: data.id });
    await Promise.all([kept.drop(), form.kept.drop()]);
    void navigate(`/users/${data.id}`);
  };
  return (
    <ModalDialog heading={t('administration.user.add')} onClose={onClose}>
      <p>{t('administration.user.addIntro')}</p>
      <TextField label={t('administration.user.name')} {...kept.field('name')} />
      <TextField label={t('administration.user.email')} type="email" {...kept.field('email')} />
      <TextField
        label={t('administration.user.username')}
        hint={t('administration.user.usernameHint')}
        {...kept.field('username')}
      />
      <TextField label={t('administration.phone')} type="tel" {...kept.field('phone')} optional />
      <DraftStatus draft={kept.draft} />
      <h3>{t('administration.user.firstPost')}</h3>
      <PostFields form={form} />
      <VerbButton
        blockers={missing}
        blockersHeading={t('administration.before')}
        sentenceOf={(code) =>
          sentence(`administration.user.blockers.${code}`) ??
          sentence(`administration.post.blockers.${code}`) ??
          code
        }
        onPress={save}
      >
        {t('administration.save')}
      </VerbButton>
    </ModalDialog>
  );
}
