import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { clockTime } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';
import '../look/administration.css';

type SignInLog = Shape<'SignInLogOfDay'>;
type Entry = SignInLog['entries'][number];

function Row({ entry }: { entry: Entry }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const [kind = '', which = ''] = entry.why.split(':');
  const how =
    kind === 'provider'
      ? t('privacy.signIns.by', {
          provider: sentence(`signIn.providers.${which}`) ?? sentence(`privacy.signIns.${which}`) ?? which,
        })
      : (sentence(`privacy.signIns.why.${which || kind}`) ?? entry.why);
  const what = entry.allowed ? sentence(`privacy.signIns.actions.${entry.action.slice(8)}`) : undefined;
  return (
    <li>
      <p>
        {clockTime(entry.at)}{' '}
        <strong>
          {entry.userName === null
            ? t('privacy.signIns.nobody')
            : t('privacy.review.row', { name: entry.userName, service: entry.serviceName ?? '' })}
        </strong>
        {': '}
        {what ?? t('privacy.signIns.refused')}
      </p>
      <p className="small quiet">{how}</p>
    </li>
  );
}

function Day({ day, entries }: SignInLog): ReactElement {
  const t = useText();
  const refused = entries.filter(({ allowed }) => !allowed).length;
  return (
    <Card heading={longDate(day)}>
      <p>
        {refused === 0 ? t('privacy.signIns.noneRefused') : t('privacy.signIns.count', { count: refused })}
      </p>
      {entries.length === 0 && <Empty text={t('privacy.signIns.none')} />}
      <ul className="rows">
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </ul>
    </Card>
  );
}

/** «Innlogginger»: one day of the door, for the privacy officer. */
export function SignInLogPage(): ReactElement {
  const t = useText();
  const today = useToday();
  const [day, setDay] = useState<string | undefined>(today);
  const { data, error, refetch } = useRead<SignInLog>(`/sign-in-log?day=${day ?? today}`);
  return (
    <Page heading={t('privacy.signIns.title')}>
      <p>{t('privacy.signIns.intro')}</p>
      <div className="stack officer">
        <DateField label={t('privacy.signIns.day')} value={day} onChange={setDay} today={today} />
        {data !== undefined && <Day {...data.data} />}
        {data === undefined && error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
        {data === undefined && !error && <Loading />}
      </div>
    </Page>
  );
}
