import type { Shape } from '#api-types';
import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { useRead } from '../providers/use-read.ts';
import { notesPageOf } from './use-notes.ts';

interface Props {
  readonly youngPersonId: string;
  readonly noteId: string;
  readonly today: string;
  readonly onClose: () => void;
}

/** The note as it was each time, newest first. */
export function VersionsDialog({ youngPersonId, noteId, today, onClose }: Props): ReactElement {
  const t = useText();
  const path = `${notesPageOf(youngPersonId)}/${noteId}/versions`;
  const { data, error } = useRead<Shape<'NoteVersionSeen'>[]>(path);
  const earlier = (data?.data ?? []).slice(1);
  return (
    <ModalDialog heading={t('notes.verbs.versionsHeading')} onClose={onClose} wide>
      {error && <ErrorInCard error={error} text={t('notes.failed')} />}
      {data === undefined && !error && <Loading text={t('notes.loading')} />}
      {data !== undefined && earlier.length === 0 && <p>{t('notes.verbs.noVersions')}</p>}
      <ul className="rows">
        {earlier.map(({ number, text, at, byName }) => (
          <li key={number}>
            <p className="note-text">{text}</p>
            <p className="small quiet">
              {t('notes.verbs.versionBy', { name: byName, date: nearDate(dateInNorway(at), today) })}
            </p>
          </li>
        ))}
      </ul>
    </ModalDialog>
  );
}
