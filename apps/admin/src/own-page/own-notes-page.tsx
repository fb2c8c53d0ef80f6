import type { Shape } from '#api-types';
import type { ReactElement } from 'react';
import { readersOf } from '#domain/note/readers';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { WhoCanSee } from '../look/components/who-can-see.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { namesInARow } from './names.ts';
import { useOwnPath } from './use-own-page.ts';

type Notes = Shape<'NotePage'>;
type Note = Notes['notes'][number];

function Readers({ of, note }: { of: Notes; note: Note }): ReactElement {
  const t = useOwnText();
  const sharedWith = note.shares.map(({ serviceId }) => serviceId);
  const readers = readersOf({ ...note, sharedWith }, of.readers);
  const nameOf = (one: { name: string; serviceName: string }): string =>
    t('ownPage.notes.by', { name: one.name, service: one.serviceName });
  return (
    <WhoCanSee who={namesInARow([...readers.map(nameOf), t('ownPage.notes.youToo')])}>
      <ul className="rows">
        {readers.map((one) => (
          <li key={one.postId}>
            {nameOf(one)}
            <span className="small quiet choice-hint">{t(`ownPage.notes.reasons.${one.why}`)}</span>
          </li>
        ))}
      </ul>
    </WhoCanSee>
  );
}

function Shares({ note }: { note: Note }): ReactElement {
  const t = useOwnText();
  const path = useOwnPath();
  const readAgain = useReadAgain();
  return (
    <>
      {note.shares.map(({ id, serviceName: service, reason }) => (
        <div key={id} className="own-written">
          <p className="small">{t('ownPage.notes.shared', { service, reason })}</p>
          <VerbButton
            kind="second"
            small
            onPress={async () => {
              await verb(`${path}/notes/${note.id}/shares/${id}/stop`);
              await readAgain(`${path}/own-notes`);
            }}
          >
            {t('ownPage.notes.stop', { service })}
          </VerbButton>
        </div>
      ))}
    </>
  );
}

function Line({ of, note }: { of: Notes; note: Note }): ReactElement {
  const t = useOwnText();
  const dated = (at: string): string => nearDate(dateInNorway(at), of.today);
  return (
    <li className="own-written">
      <p className="strong">
        {t('ownPage.notes.by', { name: note.writtenByName, service: note.ownerServiceName })}
      </p>
      <p className="small quiet">
        {[
          dated(note.writtenAt),
          t(`categories.names.${note.category}`),
          ...(note.changedAt === null ? [] : [t('ownPage.notes.changed', { date: dated(note.changedAt) })]),
        ].join(' · ')}
      </p>
      {note.blanked === null ? (
        <p className="own-note">{note.text}</p>
      ) : (
        <p>{t('ownPage.notes.blanked', { reason: note.blanked.reason })}</p>
      )}
      {note.blanked === null && <Shares note={note} />}
      <Readers of={of} note={note} />
    </li>
  );
}

/** Everything that the services have written about me, and who reads each. */
export function OwnNotesPage(): ReactElement {
  const t = useOwnText();
  const { data, error, refetch } = useRead<Notes>(`${useOwnPath()}/own-notes`);
  return (
    <Page heading={t('ownPage.notes.heading')}>
      <div className="stack">
        <p>{t('ownPage.notes.intro')}</p>
        {error && (
          <ErrorInCard error={error} text={t('ownPage.notes.failed')} onRetry={() => void refetch()} />
        )}
        {data === undefined && !error && <Loading />}
        {data !== undefined && (
          <Card heading={t('ownPage.notes.list')}>
            {data.data.notes.length === 0 && <p className="quiet">{t('ownPage.notes.none')}</p>}
            <ul className="rows">
              {data.data.notes.map((note) => (
                <Line key={note.id} of={data.data} note={note} />
              ))}
            </ul>
          </Card>
        )}
        <p className="small quiet">{t('ownPage.notes.law')}</p>
      </div>
    </Page>
  );
}
