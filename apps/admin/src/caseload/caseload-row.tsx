import { type ReactElement, useEffect } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { type DraftText, useDraft } from '../drafts/use-draft.ts';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { SelectField } from '../team/select-field.tsx';

export interface Chosen {
  /** Empty: the young person stays. */
  readonly toPostId: string;
}

interface WordProps {
  readonly id: string;
  readonly name: string;
  /** What is written about each that goes, to be sent with it. */
  readonly words: Map<string, DraftText>;
}

interface Props extends WordProps {
  readonly colleagues: readonly Shape<'PersonInService'>[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** One young person: stays, or goes to a colleague with a word on the way. */
export function CaseloadRow({ id, name, words, colleagues, chosen, onChoose }: Props): ReactElement {
  const t = useText();
  return (
    <li>
      <SelectField
        label={t('caseload.who', { name })}
        value={chosen.toPostId}
        choices={[
          { value: '', label: t('caseload.stays') },
          ...colleagues.map(({ postId, name: colleague, title }) => ({
            value: postId,
            label: `${colleague}, ${title}`,
          })),
        ]}
        onChange={(toPostId) => {
          onChoose({ toPostId });
        }}
      />
      {chosen.toPostId !== '' && <Word id={id} name={name} words={words} />}
    </li>
  );
}

/** A word on the way: a draft of its own, read when a colleague is chosen and not for the whole list. */
function Word({ id, name, words }: WordProps): ReactElement {
  const t = useText();
  const draft = useDraft(`caseload-word-${id}`);
  useEffect(() => {
    words.set(id, draft);
    return () => {
      words.delete(id);
    };
  });
  return (
    <TextField
      label={t('caseload.note', { name })}
      rows={2}
      optional
      value={draft.text}
      onChange={draft.setText}
    >
      <DraftStatus draft={draft} />
    </TextField>
  );
}
