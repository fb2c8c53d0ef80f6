import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { useRead } from '../providers/use-read.ts';
import { pathOf, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { AnswerCorrection } from './answer-correction.tsx';

export type Correction = Shape<'CaseCorrection'>;

interface Props {
  readonly of: YoungPersonCase;
  readonly correction: Correction;
}

function Status({ of, correction }: Props): ReactElement {
  const t = useText();
  const { status, serviceName, answerBy, answeredAt, answeredByName, answerText } = correction;
  if (status === 'received')
    return (
      <p className="small quiet">
        {t('dataRequests.card.received', { service: serviceName ?? '', by: nearDate(answerBy, of.today) })}
      </p>
    );
  return (
    <>
      <p className="small quiet">
        {t(`dataRequests.card.status.${status}`, {
          name: answeredByName ?? '',
          day: answeredAt === null ? '' : nearDate(dateInNorway(answeredAt), of.today),
        })}
      </p>
      <p className="quiet-box">{answerText}</p>
    </>
  );
}

function Line({ of, correction }: Props): ReactElement {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { itemKind, record, serviceName, text, askedAt, status, mineToAnswer } = correction;
  return (
    <li>
      <p className="strong">
        {itemKind !== null &&
          t('dataRequests.card.about', {
            item: t(`dataRequests.items.${itemKind}`),
            service: serviceName ?? '',
          })}
      </p>
      {record !== null && record.text !== '' && (
        <p className="quiet">{t('dataRequests.card.record', { text: record.text })}</p>
      )}
      <OwnWords
        words={text}
        from={t('dataRequests.card.from', {
          name: of.person.givenName,
          day: nearDate(dateInNorway(askedAt), of.today),
        })}
      />
      <Status of={of} correction={correction} />
      {mineToAnswer && status === 'received' && (
        <button
          type="button"
          className="button button-small"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('dataRequests.card.answer')}
        </button>
      )}
      {open && (
        <AnswerCorrection
          of={of}
          requestId={correction.id}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}

/** What the young person says is wrong, with the record it is about. Corrected, it is gone from here; refused, it stays. */
export function CorrectionsCard({ of }: { of: YoungPersonCase }): ReactElement | null {
  const t = useText();
  const { data } = useRead<Correction[]>(`${pathOf(of.person.id)}/corrections`);
  const standing = (data?.data ?? []).filter(({ status }) => status !== 'done');
  if (standing.length === 0) return null;
  return (
    <Card id="corrections" heading={t('dataRequests.card.heading', { name: of.person.givenName })}>
      <ul className="rows">
        {standing.map((correction) => (
          <Line key={correction.id} of={of} correction={correction} />
        ))}
      </ul>
    </Card>
  );
}
