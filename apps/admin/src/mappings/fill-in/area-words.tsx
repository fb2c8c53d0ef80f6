import type { ReactElement } from 'react';
import { categoryOf } from '#domain/mapping/areas';
import { WhoWillSee } from '../../access/who-sees.tsx';
import { useText } from '../../i18n/catalogue.tsx';
import { OwnWordsField } from '../../look/components/own-words-field.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { WritingHelp } from '../../writing/writing-help.tsx';
import type { AreaProps } from './area-row.tsx';

/** The young person's own words, the note, what is good beside the worry, and who can see them. */
export function AreaWords({ area, state, of, writer }: AreaProps): ReactElement {
  const t = useText();
  return (
    <div className="area-words">
      <OwnWordsField
        label={t('mapping.ownWords', { name: of.person.givenName })}
        rows={2}
        value={state.ownWords}
        onChange={(ownWords) => {
          writer.write({ ownWords });
        }}
      />
      <div className="note">
        <TextField
          label={t('mapping.note')}
          rows={2}
          value={state.note}
          onChange={(note) => {
            writer.write({ note });
          }}
        >
          <WritingHelp text={state.note} own={[of.person.givenName, ...of.members.map(({ name }) => name)]} />
        </TextField>
      </div>
      <div className="area-good">
        <TextField
          label={t('mapping.good')}
          rows={2}
          value={state.strengths}
          onChange={(strengths) => {
            writer.write({ strengths });
          }}
        />
      </div>
      <WhoWillSee of={of} part="mappings" category={categoryOf(area)} />
    </div>
  );
}
