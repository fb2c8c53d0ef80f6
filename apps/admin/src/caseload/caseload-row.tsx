import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { SelectField } from '../team/select-field.tsx';

export interface Chosen {
  /** Empty: the young person stays. */
  readonly toPostId: string;
  readonly note: string;
}

interface Props {
  readonly name: string;
  readonly colleagues: readonly Shape<'PersonInService'>[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** One young person: stays, or goes to a colleague with a word on the way. */
export function CaseloadRow({ name, colleagues, chosen, onChoose }: Props): ReactElement {
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
          onChoose({ ...chosen, toPostId });
        }}
      />
      {chosen.toPostId !== '' && (
        <TextField
          label={t('caseload.note', { name })}
          rows={2}
          optional
          value={chosen.note}
          onChange={(note) => {
            onChoose({ ...chosen, note });
          }}
        />
      )}
    </li>
  );
}
