import { type ReactElement, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { Shape } from '#api-types';
import { paperAsks } from '#domain/paper-request/paper-request';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { withinSentence } from '../i18n/words.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { PrintButton } from '../papers/print-button.tsx';
import { useRead } from '../providers/use-read.ts';
import { DecideDialog } from './decide-dialog.tsx';
import { HearDialog } from './hear-dialog.tsx';
import { TellLaterDialog } from './tell-later-dialog.tsx';
import '../look/administration.css';

type Opened = Shape<'PaperRequestOpened'>;
type Step = Opened['steps'][number];

const dialogs = { hear: HearDialog, later: TellLaterDialog, decide: DecideDialog } as const;
const verbs = ['hear', 'later', 'decide'] as const satisfies readonly (keyof typeof dialogs)[];

function StepRow({ step }: { step: Step }): ReactElement {
  const t = useText();
  const { kind, how, text, untoldUntil, answer, lawSource, at, byName } = step;
  const by = { name: byName ?? '', day: longDate(dateInNorway(at)) };
  return (
    <li>
      <p className="small quiet">
        {kind === 'heard' &&
          t('paperRequests.opened.steps.heard', {
            ...by,
            how: how === null ? '' : withinSentence(t(`paperRequests.hear.ways.${how}`)),
          })}
        {kind === 'told_later' &&
          t('paperRequests.opened.steps.told_later', {
            ...by,
            until: untoldUntil === null ? '' : longDate(untoldUntil),
          })}
        {kind === 'decided' &&
          t('paperRequests.opened.steps.decided', {
            ...by,
            answer: answer === null ? '' : t(`paperRequests.states.${answer}`),
            source: lawSource ?? '',
          })}
      </p>
      <p className="quiet-box">{text}</p>
    </li>
  );
}

function Verbs({ of }: { of: Opened }): ReactElement {
  const t = useText();
  const [dialog, setDialog] = useState<keyof typeof dialogs>();
  const Dialog = dialog === undefined ? undefined : dialogs[dialog];
  return (
    <>
      <div className="buttons">
        {verbs.map((one) => (
          <button
            key={one}
            type="button"
            className={one === 'later' ? 'button button-quiet' : 'button button-second'}
            onClick={() => {
              setDialog(one);
            }}
          >
            {t(`paperRequests.opened.${one}`)}
          </button>
        ))}
      </div>
      {Dialog && (
        <Dialog
          of={of}
          onClose={() => {
            setDialog(undefined);
          }}
        />
      )}
    </>
  );
}

function Answered({ of }: { of: Opened }): ReactElement {
  const t = useText();
  return (
    <>
      {of.state === 'granted' && (
        <p>
          {t(`paperRequests.opened.next.${of.asks}`)}
          {paperAsks[of.asks].opensErasure && (
            <>
              {' '}
              <Link to="/erasures">{t('erasures.link')}</Link>
            </>
          )}
        </p>
      )}
      <p className="small quiet">{t('paperRequests.opened.letterHint')}</p>
      <PrintButton path={`/paper-requests/${of.id}/letter`} file={t('paperRequests.opened.letter')} />
    </>
  );
}

/** One: who asks about whom, each step, what the child says, and the answer. */
export function PaperRequestPage(): ReactElement {
  const t = useText();
  const { paperRequestId = '' } = useParams();
  const { data, error, refetch } = useRead<Opened>(`/paper-requests/${paperRequestId}`);
  const of = data?.data;
  const names = { asker: of?.askerName ?? '', name: of?.youngPersonName ?? '' };
  return (
    <Page
      heading={
        of === undefined ? t('paperRequests.title') : t(`paperRequests.opened.headings.${of.asks}`, names)
      }
    >
      <p>
        <Link to="/paper-requests">{t('paperRequests.title')}</Link>
      </p>
      {error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
      {of === undefined && !error && <Loading />}
      {of !== undefined && (
        <div className="stack officer">
          <Card heading={t(`paperRequests.states.${of.state}`)}>
            <p>
              {t('paperRequests.opened.asker', {
                kind: t(`team.guardianForm.kinds.${of.askerKind}`),
                way: t(`paperRequests.ways.${of.way}`),
                day: longDate(of.askedOn),
              })}
            </p>
            {of.wanted !== '' && (
              <>
                <p className="small quiet">{t('paperRequests.opened.wanted')}</p>
                <p className="quiet-box">{of.wanted}</p>
              </>
            )}
            {of.state === 'granted' || of.state === 'refused' ? <Answered of={of} /> : <Verbs of={of} />}
          </Card>
          {of.steps.length > 0 && (
            <Card heading={t('paperRequests.opened.history')}>
              <ul className="rows">
                {of.steps.map((step) => (
                  <StepRow key={step.at} step={step} />
                ))}
              </ul>
            </Card>
          )}
        </div>
      )}
    </Page>
  );
}
