import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useSentence, useSharedText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { clockTime, dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';

type OwnSessions = Shape<'OwnSessions'>;
type OwnSession = OwnSessions['sessions'][number];

/** «Firefox på Windows»; what the machine does not say stays unsaid. */
function useDeviceWords(): (session: OwnSession) => string {
  const t = useSharedText();
  const sentence = useSentence();
  return ({ browser, system }) => {
    const named = sentence(`signIn.sessions.browsers.${browser ?? ''}`) ?? t('signIn.sessions.browser');
    const on = sentence(`signIn.sessions.systems.${system ?? ''}`) ?? t('signIn.sessions.system');
    return t('signIn.sessions.device', { browser: named, system: on });
  };
}

function Row({ session, onEnd }: { session: OwnSession; onEnd: () => Promise<void> }): ReactElement {
  const t = useSharedText();
  const today = useToday();
  const device = useDeviceWords()(session);
  const when = (at: string): string => `${nearDate(dateInNorway(at), today)} ${clockTime(at)}`;
  return (
    <li>
      <p className="strong">
        {device}
        {session.here && ` (${t('signIn.sessions.here')})`}
      </p>
      <p className="small quiet">
        {t('signIn.sessions.times', { since: when(session.since), seen: when(session.seenAt) })}
      </p>
      {!session.here && (
        <div className="buttons">
          <VerbButton kind="second" small onPress={onEnd}>
            {t('signIn.sessions.end', { device })}
          </VerbButton>
        </div>
      )}
    </li>
  );
}

function Sessions({ sessions }: OwnSessions): ReactElement {
  const t = useSharedText();
  const again = useReadAgain();
  const [said, setSaid] = useState('');
  const end = async (path: string, sentence: string): Promise<void> => {
    await verb(`/own-sessions/${path}`);
    await again('/own-sessions');
    setSaid(sentence);
  };
  const others = sessions.filter(({ here }) => !here);
  return (
    <>
      <p>{others.length === 0 ? t('signIn.sessions.onlyHere') : t('signIn.sessions.intro')}</p>
      <ul className="rows">
        {sessions.map((session) => (
          <Row
            key={session.id}
            session={session}
            onEnd={() => end(`${session.id}/end`, t('signIn.sessions.ended'))}
          />
        ))}
      </ul>
      {others.length > 1 && (
        <VerbButton onPress={() => end('end-others', t('signIn.sessions.endedOthers'))}>
          {t('signIn.sessions.endOthers')}
        </VerbButton>
      )}
      <p role="status">{said}</p>
    </>
  );
}

/** Where the reader is signed in, and ending what is not known or not needed. */
export function SessionsCard(): ReactElement {
  const t = useSharedText();
  const { data, error, refetch } = useRead<OwnSessions>('/own-sessions');
  return (
    <Card heading={t('signIn.sessions.heading')}>
      {data !== undefined && <Sessions {...data.data} />}
      {data === undefined && error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading />}
    </Card>
  );
}
