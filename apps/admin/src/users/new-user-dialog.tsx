import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { staffBlockers, usernameFrom } from '#domain/staff/staff-wish';
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
  const [name, setName] = useState('');
  const [username, setUsername] = useState('');
  const [email, setEmail] = useState('');
  const [phone, setPhone] = useState('');
  const form = usePostForm();
  const missing = [
    ...staffBlockers({ name, username: usernameFrom(username), email, usernameTaken: false }),
    ...form.missing,
  ];
  const save = async (): Promise<void> => {
    const user = { name, username, email, phone };
    const alone = form.asked === 'alone';
    const { data } = await verb<{ id: string }>('/users', { ...user, ...(alone ? { post: form.wish } : {}) });
    if (!alone) await verb('/role-proposals', { ...form.wish, userId: data.id });
    void navigate(`/users/${data.id}`);
  };
  return (
    <ModalDialog heading={t('administration.user.add')} onClose={onClose}>
      <p>{t('administration.user.addIntro')}</p>
      <TextField label={t('administration.user.name')} value={name} onChange={setName} />
      <TextField label={t('administration.user.email')} type="email" value={email} onChange={setEmail} />
      <TextField
        label={t('administration.user.username')}
        hint={t('administration.user.usernameHint')}
        value={username}
        onChange={setUsername}
      />
      <TextField label={t('administration.phone')} type="tel" value={phone} onChange={setPhone} optional />
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
