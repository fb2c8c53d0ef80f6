import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import type { IsoDate } from '#domain/calendar/date';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';

/** A token for a client. What it is, is shown this once. */
export function MakeToken({ today }: { readonly today: IsoDate }): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const [client, setClient] = useState('');
  const [until, setUntil] = useState<IsoDate>();
  const [made, setMade] = useState<string>();
  const blockers = [...(client.trim() === '' ? ['client'] : []), ...(until === undefined ? ['until'] : [])];
  return (
    <details>
      <summary>{t('openFigures.tokens.new')}</summary>
      <div className="stack">
        <TextField
          label={t('openFigures.tokens.client')}
          hint={t('openFigures.tokens.clientHint')}
          value={client}
          onChange={setClient}
        />
        <DateField label={t('openFigures.tokens.expires')} value={until} onChange={setUntil} today={today} />
        <VerbButton
          blockers={blockers}
          blockersHeading={t('openFigures.tokens.before')}
          sentenceOf={(code) =>
            t(code === 'client' ? 'openFigures.tokens.clientMissing' : 'openFigures.tokens.untilMissing')
          }
          onPress={async () => {
            const answer = await verb<Shape<'ReadTokenMade'>>('/read-tokens', { client, expiresOn: until });
            setMade(answer.data.token);
            setClient('');
            await again('/read-tokens');
          }}
        >
          {t('openFigures.tokens.make')}
        </VerbButton>
        <div role="status">
          {made !== undefined && (
            <>
              <p>{t('openFigures.tokens.once')}</p>
              <p>
                <code className="token-said">{made}</code>
              </p>
            </>
          )}
        </div>
      </div>
    </details>
  );
}
