import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { isTransitionKind } from '#domain/transition/kinds';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { useAgenda } from './use-minutes.ts';

type Part = Shape<'MeetingAgenda'>['parts'][number];

function AgendaPart({ part, name, today }: { part: Part; name: string; today: string }): ReactElement {
  const t = useText();
  return (
    <section>
      <h2>{t(`meetings.agenda.parts.${part.part}`, { name })}</h2>
      <ul className="rows">
        {part.items.map(({ id, ownWords, text, date }) => (
          <li key={id}>
            {ownWords !== '' && <OwnWords words={ownWords} from={name} />}
            {text !== '' && <p>{isTransitionKind(text) ? t(`transitions.kinds.${text}`) : text}</p>}
            {date !== null && <p className="quiet">{nearDate(date, today)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What everybody in the room looks at: large, the young person's words first, and nothing that not all may see. */
export function AgendaCard(props: { youngPersonId: string; meetingId: string; today: string }): ReactElement {
  const t = useText();
  const { data, error, refetch } = useAgenda(props.youngPersonId, props.meetingId);
  if (data === undefined)
    return error ? <ErrorInCard error={error} onRetry={() => void refetch()} /> : <Loading bars={4} />;
  const { parts, givenName } = data.data;
  return (
    <div className="agenda">
      <p className="quiet">{t('meetings.agenda.onlyAll')}</p>
      {parts.length === 0 && <p>{t('meetings.agenda.none')}</p>}
      {parts.map((part) => (
        <AgendaPart key={part.part} part={part} name={givenName} today={props.today} />
      ))}
    </div>
  );
}
