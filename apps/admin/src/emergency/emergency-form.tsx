import { type ReactElement, type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTabText } from '../drafts/tab-text.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useToday } from '../providers/use-session.ts';
import { casePageOf } from '../young-people/case-page/use-case.ts';
import { NumberField } from '../young-people/register/number-field.tsx';
import { bodyOf, type EmergencyDraft, emptyDraft, missingIn } from './emergency-draft.ts';
import { LaterFields, WhatFields, WhyFields } from './emergency-fields.tsx';
import { openEmergency, useEmergenciesAgain } from './use-emergencies.ts';

interface Props {
  /** Somebody whose team the reader is on; without it the number is asked for. */
  readonly of?: { readonly id: string; readonly givenName: string };
  /** What the API says stands in the way before anything is filled in. */
  readonly standing: readonly string[];
  /** Beside the verb: whom to call instead. */
  readonly children?: ReactNode;
}

function WhatHappens({ draft }: { draft: EmergencyDraft }): ReactElement {
  const t = useText();
  const today = useToday();
  const { later, laterOn } = draft;
  return (
    <p className="info-box">
      <strong>{t('emergency.form.happens')}</strong>{' '}
      {later
        ? t('emergency.form.toldLater', { date: laterOn === undefined ? '…' : nearDate(laterOn, today) })
        : t('emergency.form.told')}{' '}
      {t('emergency.form.toldOthers')}
    </p>
  );
}

/** «Be om nødtilgang»: what is asked for, what happens then, and the one verb. */
export function EmergencyForm({ of, standing, children }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const today = useToday();
  const again = useEmergenciesAgain();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(emptyDraft);
  const why = useTabText(`emergency-${of?.id ?? 'number'}-why`);
  const later = useTabText(`emergency-${of?.id ?? 'number'}-later`);
  const draft = { ...chosen, reason: why.text, laterWhy: later.text };
  const change = ({ reason, laterWhy, ...part }: Partial<EmergencyDraft>): void => {
    if (reason !== undefined) why.setText(reason);
    if (laterWhy !== undefined) later.setText(laterWhy);
    setChosen((before) => ({ ...before, ...part }));
  };
  const open = async (): Promise<void> => {
    const { youngPersonId } = await openEmergency(bodyOf(draft, of?.id));
    why.drop();
    later.drop();
    await again();
    await navigate(casePageOf(youngPersonId));
  };
  return (
    <Card heading={t('emergency.form.heading')}>
      <div className="emergency-form">
        <p>{of ? t('emergency.form.textOf', { name: of.givenName }) : t('emergency.form.text')}</p>
        {!of && (
          <NumberField
            value={draft.number}
            onChange={(number) => {
              change({ number });
            }}
          />
        )}
        <WhyFields draft={draft} change={change} />
        <WhatFields draft={draft} change={change} />
        <LaterFields draft={draft} change={change} />
        <WhatHappens draft={draft} />
        <div className="buttons">
          <VerbButton
            kind="danger"
            blockers={missingIn(draft, { today, byNumber: of === undefined, standing })}
            blockersHeading={t('emergency.form.before')}
            sentenceOf={(code) =>
              code === 'number-missing'
                ? t('emergency.form.numberMissing')
                : (sentence(`emergency.blockers.${code}`) ?? code)
            }
            onPress={open}
          >
            {t('emergency.form.send', { count: Number(draft.hours) })}
          </VerbButton>
          {children}
        </div>
      </div>
    </Card>
  );
}
