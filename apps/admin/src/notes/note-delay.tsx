import type { ReactElement, ReactNode } from 'react';
import { delayBasisFor } from '#domain/note/delay';
import { useText } from '../i18n/catalogue.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import type { NoteWish } from './note-wish.ts';
import type { NotesOf } from './use-notes.ts';

interface Props {
  readonly of: NotesOf;
  readonly serviceKind: string;
  readonly wish: NoteWish;
  readonly onChange: (part: Partial<NoteWish>) => void;
  /** Where the reason is kept. */
  readonly children: ReactNode;
}

/** The decision that the young person must wait: shown to those services alone whom a law lets decide it. */
export function NoteDelay({ of, serviceKind, wish, onChange, children }: Props): ReactElement | null {
  const t = useText();
  const basis = delayBasisFor(serviceKind);
  if (basis === null) return null;
  const name = of.givenName;
  return (
    <div className="note-delay">
      <CheckBox
        label={t('notes.write.delay', { name })}
        hint={t('notes.write.delayHint', { statute: t(`notes.bases.${basis}`) })}
        checked={wish.waits}
        onChange={(waits) => {
          onChange({ waits });
        }}
      />
      {wish.waits && (
        <>
          <TextField
            label={t('notes.write.delayReason', { name })}
            rows={2}
            value={wish.reason}
            onChange={(reason) => {
              onChange({ reason });
            }}
          >
            {children}
          </TextField>
          <DateField
            label={t('notes.write.delayUntil', { name })}
            today={of.today}
            value={wish.until}
            onChange={(until) => {
              onChange({ until });
            }}
          />
        </>
      )}
    </div>
  );
}
