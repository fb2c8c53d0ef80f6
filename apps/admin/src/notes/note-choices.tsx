import type { ReactElement } from 'react';
import { allCategories } from '#domain/category/categories';
import { audiencesFor } from '#domain/note/readers';
import { useText } from '../i18n/catalogue.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import type { NoteWish } from './note-wish.ts';
import type { NotesOf } from './use-notes.ts';

interface Props {
  readonly of: NotesOf;
  readonly wish: NoteWish;
  readonly onChange: (part: Partial<NoteWish>) => void;
}

function Members({ of, wish, onChange }: Props): ReactElement {
  const t = useText();
  const { memberPostIds } = wish;
  return (
    <fieldset className="field">
      <legend>{t('notes.write.members')}</legend>
      <div className="choices">
        {of.readers
          .filter(({ postId }) => postId !== of.postId)
          .map(({ postId, name, serviceName }) => (
            <CheckBox
              key={postId}
              label={t('notes.who.person', { name, service: serviceName })}
              checked={memberPostIds.includes(postId)}
              onChange={(on) => {
                onChange({
                  memberPostIds: on
                    ? [...memberPostIds, postId]
                    : memberPostIds.filter((id) => id !== postId),
                });
              }}
            />
          ))}
      </div>
    </fieldset>
  );
}

/** What a note is about and whom it is for; health personnel are told why they do not choose. */
export function NoteChoices({ of, wish, onChange }: Props): ReactElement {
  const t = useText();
  const choices = of.profession === null ? [] : audiencesFor(of.profession);
  return (
    <>
      <RadioGroup
        legend={t('notes.write.category')}
        inline
        value={wish.category}
        onChange={(category) => {
          onChange({ category });
        }}
        choices={allCategories.map((value) => ({ value, label: t(`plan.categories.${value}`) }))}
      />
      {choices.length === 1 ? (
        <p className="info-box">{t('notes.locked')}</p>
      ) : (
        <RadioGroup
          legend={t('notes.write.audience')}
          value={wish.audience}
          onChange={(audience) => {
            onChange({ audience });
          }}
          choices={choices.map((value) => ({
            value,
            label: t(`notes.audiences.${value}`),
            hint: t(`notes.audienceHints.${value}`),
          }))}
        />
      )}
      {wish.audience === 'members' && <Members of={of} wish={wish} onChange={onChange} />}
    </>
  );
}
