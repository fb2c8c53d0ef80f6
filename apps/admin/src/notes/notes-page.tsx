import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { NotFound } from '../layout/not-found.tsx';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { AccessEnded, isGone } from '../young-people/case-page/access-ended.tsx';
import { NoteRow } from './note-row.tsx';
import { useNotes } from './use-notes.ts';
import { WriteNoteCard } from './write-note-card.tsx';
import './notes.css';

/** The notes about one young person that the reader sees, and a place to write. */
export function NotesPage(): ReactElement {
  const t = useText();
  const { youngPersonId = '' } = useParams();
  const { data, error, refetch } = useNotes(youngPersonId);
  if (data === undefined) {
    if (isGone(error)) return <NotFound />;
    return (
      <div className="page">
        {error ? (
          <ErrorInCard error={error} text={t('notes.failed')} onRetry={() => void refetch()} />
        ) : (
          <Loading text={t('notes.loading')} bars={5} />
        )}
      </div>
    );
  }
  const of = data.data;
  return (
    <AccessEnded ended={isGone(error)}>
      <Page
        heading={t('notes.heading', { name: of.givenName })}
        documentTitle={t('notes.title')}
        aside={<Link to={`/young-people/${youngPersonId}`}>{t('notes.back')}</Link>}
      >
        <div className="page-with-side">
          <div className="stack">
            <Card heading={t('notes.list')}>
              {of.notes.length === 0 && <p className="quiet">{t('notes.none')}</p>}
              <ul className="rows">
                {of.notes.map((note) => (
                  <NoteRow key={note.id} of={of} youngPersonId={youngPersonId} note={note} />
                ))}
              </ul>
            </Card>
          </div>
          <div className="stack">
            <WriteNoteCard of={of} youngPersonId={youngPersonId} />
          </div>
        </div>
      </Page>
    </AccessEnded>
  );
}
