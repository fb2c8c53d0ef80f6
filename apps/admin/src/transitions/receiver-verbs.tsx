import { type ReactElement, useState } from 'react';
import type { IsoDate } from '#domain/calendar/date';
import { transitionVerbBlockers } from '#domain/transition/blockers';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useToday } from '../providers/use-session.ts';
import { useTransitionBlocker } from './transition-words.ts';
import type { Transition } from './use-transitions.ts';

interface Props {
  readonly of: Transition;
  readonly name: string;
  readonly onVerb: (path: string, body: object) => Promise<void>;
}

/** The receiver says when they have really met, or that nobody came. */
export function ReceiverVerbs({ of, name, onVerb }: Props): ReactElement {
  const t = useText();
  const today = useToday();
  const sentenceOf = useTransitionBlocker();
  const [metOn, setMetOn] = useState<IsoDate>();
  const blockers = transitionVerbBlockers(
    {
      status: of.status,
      verb: 'report_met',
      side: 'receiver',
      hasReceiver: true,
      reason: '',
      date: metOn ?? null,
      end: null,
    },
    today,
  );
  return (
    <div className="verb-stack">
      <DateField label={t('transitions.page.metOn')} value={metOn} onChange={setMetOn} today={today} />
      <VerbButton
        kind="baton"
        blockers={blockers}
        sentenceOf={sentenceOf}
        blockersHeading={t('transitions.page.blockers')}
        onPress={() => onVerb('meet', { metOn })}
      >
        {t('transitions.page.met', { name })}
      </VerbButton>
      <VerbButton kind="second" onPress={() => onVerb('no-show', {})}>
        {t('transitions.page.noShow', { name })}
      </VerbButton>
    </div>
  );
}
