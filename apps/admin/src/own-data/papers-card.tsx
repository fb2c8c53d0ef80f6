import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { dayAndMonth, nearDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { type OwnRequests, useOwnRequests } from './use-own-requests.ts';

type Paper = OwnRequests['papers'][number];

function PaperRow({ paper, today }: { paper: Paper; today: string }): ReactElement {
  const t = useOwnText();
  const { asks, wanted, askerName: name, askerKind, askedOn, answerBy, state, steps } = paper;
  const what = t(`ownData.papers.what.${asks}`);
  const kind = t(`ownData.papers.kinds.${askerKind}`);
  const law = steps.find(({ kind: step }) => step === 'decided')?.lawSource ?? null;
  return (
    <li>
      <p>{t('ownData.papers.asked', { name, kind, what, day: nearDate(askedOn, today) })}</p>
      {wanted !== '' && <p className="quiet-box">{wanted}</p>}
      <p className="strong">
        {state === 'heard' && t('ownData.papers.states.heard', { by: dayAndMonth(answerBy) })}
        {state === 'registered' && t('ownData.papers.states.registered')}
        {(state === 'granted' || state === 'refused') && t(`ownData.papers.answers.${asks}.${state}`)}
      </p>
      {steps.map((step) => (
        <div key={step.at}>
          <p className="small quiet">
            {t(step.how === 'not_possible' ? 'ownData.papers.notHeard' : `ownData.papers.steps.${step.kind}`)}
          </p>
          <p className="quiet-box">{step.text}</p>
        </div>
      ))}
      {law !== null && <p className="small quiet">{t('ownData.papers.law', { source: law })}</p>}
    </li>
  );
}

/** What a guardian has asked for, on paper, about me; nothing when nobody has. */
export function PapersCard(): ReactElement | null {
  const t = useOwnText();
  const data = useOwnRequests().data?.data;
  if (data === undefined || data.papers.length === 0) return null;
  return (
    <Card heading={t('ownData.papers.heading')}>
      <ul className="rows">
        {data.papers.map((paper) => (
          <PaperRow key={paper.id} paper={paper} today={data.today} />
        ))}
      </ul>
      <p>{t('ownData.papers.ask')}</p>
    </Card>
  );
}
