import { type ReactElement, useRef, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { type DraftText, useDraft } from '../drafts/use-draft.ts';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { type Chosen, CaseloadRow } from './caseload-row.tsx';
import { OfferedCard } from './offered-card.tsx';

const blockersOf = (chosen: number, reason: string): string[] => [
  ...(chosen === 0 ? ['nobody-chosen'] : []),
  ...(reason.trim() === '' ? ['reason-missing'] : []),
];

/** Gives a caseload on: whom, to whom, why, and a word about each. Nothing moves before the colleague has said yes. */
export function CaseloadPage(): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const user = useSessionUser();
  const readAgain = useReadAgain();
  const list = useRead<Shape<'MyList'>>('/my-list?page=1&perPage=100&sort=name&name=').data?.data;
  const people =
    useRead<Shape<'PersonInService'>[]>(`/services/${user?.serviceId ?? ''}/people`).data?.data ?? [];
  const waiting = (useRead<Shape<'OfferedCase'>[]>('/caseload-offers').data?.data ?? [])
    .filter(({ answer }) => answer === null)
    .map(({ youngPersonId }) => youngPersonId);
  const [chosen, setChosen] = useState<Readonly<Record<string, Chosen>>>({});
  const draft = useDraft('caseload-reason');
  const { text: reason } = draft;
  const words = useRef(new Map<string, DraftText>());
  const [sent, setSent] = useState<number>();
  const wanted = Object.entries(chosen).filter(([, { toPostId }]) => toPostId !== '');
  /** One after the other: what has gone through stays, and what has not can be sent again. */
  const send = async (): Promise<void> => {
    let count = 0;
    setSent(count);
    for (const [id, { toPostId }] of wanted) {
      const word = words.current.get(id);
      await verb(`/young-people/${id}/caseload-offers`, {
        toPostId,
        reason: reason.trim(),
        note: word?.text.trim() ?? '',
      });
      await word?.drop();
      count += 1;
      setSent(count);
      setChosen((before) => ({ ...before, [id]: { toPostId: '' } }));
    }
    await draft.drop();
    await readAgain('/caseload-offers');
  };
  return (
    <Page heading={t('caseload.heading')}>
      <div className="stack">
        <OfferedCard />
        <Card heading={t('caseload.whom')}>
          <p>{t('caseload.consequence')}</p>
          {list === undefined ? (
            <Loading />
          ) : (
            <ul className="rows">
              {list.data
                .filter(({ id }) => !waiting.includes(id))
                .map((one) => (
                  <CaseloadRow
                    key={one.id}
                    id={one.id}
                    name={one.name}
                    colleagues={people.filter(({ postId }) => postId !== user?.postId)}
                    chosen={chosen[one.id] ?? { toPostId: '' }}
                    words={words.current}
                    onChoose={(next) => {
                      setChosen((before) => ({ ...before, [one.id]: next }));
                    }}
                  />
                ))}
            </ul>
          )}
          <TextField label={t('caseload.reason')} rows={2} value={reason} onChange={draft.setText}>
            <DraftStatus draft={draft} />
          </TextField>
          <p role="status">
            {sent !== undefined && t('caseload.progress', { sent, total: sent + wanted.length })}
          </p>
          <VerbButton
            blockers={blockersOf(wanted.length, reason)}
            sentenceOf={(code) => sentence(`caseload.blockers.${code}`) ?? code}
            onPress={send}
          >
            {t('caseload.offer')}
          </VerbButton>
        </Card>
      </div>
    </Page>
  );
}
