import type { ReactElement } from 'react';
import { categoryOf } from '#domain/mapping/areas';
import { LeftOut } from '../../consents/left-out.tsx';
import { useText } from '../../i18n/catalogue.tsx';
import { OwnWordsField } from '../../look/components/own-words-field.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { WhoCanSee } from '../../look/components/who-can-see.tsx';
import { whoSees } from '../../plans/case-plan.ts';
import { useSessionUser } from '../../providers/use-session.ts';
import type { AreaProps } from './area-row.tsx';

/** The young person's own words, the note, what is good beside the worry, and who can see them. */
export function AreaWords({ area, state, of, writer }: AreaProps): ReactElement {
  const t = useText();
  const own = useSessionUser()?.serviceName ?? '';
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
        />
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
      <LeftOut sharings={of.sharings} category={categoryOf(area)} />
      <WhoCanSee who={whoSees(of, categoryOf(area), own)} />
    </div>
  );
}
