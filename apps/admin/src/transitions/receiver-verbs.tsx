import { type ReactElement, useState } from 'react';
import type { IsoDate } from '#domain/calendar/date';
import { transitionVerbBlockers } from '#domain/transition/blockers';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useToday } from '../providers/use-session.ts';
import { useTransitionBlocker } from './transition-words.ts';
import type { Transition } from './use-transitions.ts';
import { municipalityOf, WhichMunicipality } from './which-municipality.tsx';

interface Props {
  readonly of: Transition;
  readonly name: string;
  readonly onVerb: (path: string, body: object) => Promise<void>;
}

/** The receiver says when they have really met, or that nobody came. */
export function ReceiverVerbs({ of, name, onVerb }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const today = useToday();
  const sentenceOf = useTransitionBlocker();
  const [metOn, setMetOn] = useState<IsoDate>();
  const [chosen, setChosen] = useState<string>();
  const municipalityId = municipalityOf(of, chosen);
  const moves = of.municipalities.length > 0;
  const missing = transitionVerbBlockers(
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
  const blockers = moves && municipalityId === undefined ? [...missing, 'municipality_missing'] : missing;
  return (
    <div className="verb-stack">
      <DateField label={t('transitions.page.metOn')} value={metOn} onChange={setMetOn} today={today} />
      {moves && (
        <>
          <WhichMunicipality of={of} name={name} value={chosen} onChange={setChosen} />
          <p className="small quiet">{t('transitions.move.consequence')}</p>
        </>
      )}
      <VerbButton
        kind="baton"
        blockers={blockers}
        sentenceOf={(code) => sentence(`transitions.move.blockers.${code}`) ?? sentenceOf(code)}
        blockersHeading={t('transitions.page.blockers')}
        onPress={() => onVerb('meet', moves ? { metOn, municipalityId } : { metOn })}
      >
        {t('transitions.page.met', { name })}
      </VerbButton>
      <VerbButton kind="second" onPress={() => onVerb('no-show', {})}>
        {t('transitions.page.noShow', { name })}
      </VerbButton>
    </div>
  );
}
