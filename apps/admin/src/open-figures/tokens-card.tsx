import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { MakeToken } from './make-token.tsx';

/** Clients that read approved figures with a token: who, until when, used last, and ended by whom. */
export function TokensCard(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Shape<'ReadTokens'>>('/read-tokens');
  const tokens = data?.data.tokens;
  return (
    <Card heading={t('openFigures.tokens.title')}>
      <p>{t('openFigures.tokens.text')}</p>
      {tokens === undefined &&
        (error === null ? (
          <Loading text={t('openFigures.tokens.loading')} bars={3} />
        ) : (
          <ErrorInCard error={error} onRetry={() => void refetch()} />
        ))}
      {tokens?.length === 0 && <Empty text={t('openFigures.tokens.none')} />}
      <ul className="rows">
        {tokens?.map((token) => (
          <OneToken key={token.id} token={token} />
        ))}
      </ul>
      {data !== undefined && <MakeToken today={data.data.today} />}
    </Card>
  );
}

function OneToken({ token }: { readonly token: Shape<'ReadTokenListed'> }): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const { id, client, byName, madeAt, expiresOn, usedOn, endedAt, endedByName, live } = token;
  const used =
    usedOn === null
      ? t('openFigures.tokens.notUsed')
      : t('openFigures.tokens.used', { day: longDate(usedOn) });
  return (
    <li>
      <p>
        <strong>{client}</strong>
      </p>
      <p className="small">
        {t('openFigures.tokens.madeBy', { name: byName, day: longDate(dateInNorway(madeAt)) })}{' '}
        {t('openFigures.tokens.until', { day: longDate(expiresOn) })} {used}
      </p>
      {endedAt !== null && (
        <p className="small">
          {t('openFigures.tokens.endedBy', { name: endedByName ?? '', day: longDate(dateInNorway(endedAt)) })}
        </p>
      )}
      {live && (
        <VerbButton
          small
          kind="second"
          onPress={async () => {
            await verb(`/read-tokens/${id}/end`, {});
            await again('/read-tokens');
          }}
        >
          {t('openFigures.tokens.end', { client })}
        </VerbButton>
      )}
    </li>
  );
}
