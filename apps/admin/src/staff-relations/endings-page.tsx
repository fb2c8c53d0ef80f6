import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { quoted } from '../i18n/words.ts';
import { AnswerDialog } from '../look/components/answer-dialog.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import '../look/administration.css';

type Asked = Shape<'RelationToEnd'>;

interface RowProps {
  readonly asked: Asked;
  /** After the answer. */
  readonly onAnswered?: () => Promise<void>;
}

/** One kinship that somebody says is over: what is known of it, and the answer. */
export function EndingRow({ asked, onAnswered }: RowProps): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useReadAgain();
  const [open, setOpen] = useState(false);
  const { id, name, serviceName, kind, declaredAt, askedAt, reason } = asked;
  return (
    <li>
      <p className="strong">{t('protection.endings.row', { name, service: serviceName })}</p>
      <p>
        {t('protection.endings.fact', {
          kind: t(`protection.endings.kind.${kind}`),
          declared: shortDate(dateInNorway(declaredAt)),
          asked: shortDate(dateInNorway(askedAt)),
        })}
      </p>
      <p>{quoted(reason)}</p>
      <button
        type="button"
        className="button button-small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('protection.endings.answer')}
        <span className="visually-hidden"> {name}</span>
      </button>
      {open && (
        <AnswerDialog
          draftKey={`relation-ending-${asked.id}`}
          heading={t('protection.endings.heading', { name })}
          legend={t('protection.endings.what')}
          choices={[
            {
              value: 'ended',
              label: t('protection.endings.ended'),
              hint: t('protection.endings.endedHint', { name }),
            },
            { value: 'kept', label: t('protection.endings.kept') },
          ]}
          label={t('protection.endings.label', { name })}
          verb={t('protection.endings.send')}
          sentenceOf={(code) => sentence(`protection.endings.missing.${code}`) ?? code}
          onSave={async (choice, text) => {
            await verb(`/relation-endings/${id}/answer`, { ends: choice === 'ended', reason: text });
            await again('/relation-endings');
            await onAnswered?.();
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}

/** «Inhabilitet»: kinships that colleagues ask a second person to end. It never says which young person. */
export function EndingsPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Asked[]>('/relation-endings');
  return (
    <Page heading={t('protection.endings.title')}>
      <p>{t('protection.endings.intro')}</p>
      {error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading />}
      {data && (
        <div className="stack officer">
          <Card heading={t('protection.endings.waiting')}>
            {data.data.length === 0 && <Empty text={t('protection.endings.none')} />}
            <ul className="rows">
              {data.data.map((asked) => (
                <EndingRow key={asked.id} asked={asked} />
              ))}
            </ul>
          </Card>
        </div>
      )}
    </Page>
  );
}
