import { type ReactElement, useState } from 'react';
import { isToDo } from '#domain/preparation/verbs';
import { useText } from '../i18n/catalogue.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { AgreeDialog } from './agree-dialog.tsx';
import { type Preparation, usePreparationBlocker, useStepName } from './preparation-words.ts';

interface Props {
  readonly of: YoungPersonCase;
  readonly step: Preparation;
}

/** What the team can answer to a step. Equal answers: none of them is a dead end. */
export function StepVerbs({ of, step }: Props): ReactElement {
  const t = useText();
  const name = useStepName()(step.code);
  const sentenceOf = usePreparationBlocker();
  const doVerb = useCaseVerb(of.person.id);
  const [open, setOpen] = useState<'change' | 'leave-out'>();
  const { version, due, responsiblePostId } = step;
  const path = `/preparations/${step.id}`;
  const focus = `preparation-${step.id}`;
  const close = (): void => {
    setOpen(undefined);
  };
  const aboutStep = <span className="visually-hidden">: {name}</span>;
  const opener = (what: 'change' | 'leave-out', label: string): ReactElement => (
    <button
      type="button"
      className="button button-quiet button-small"
      onClick={() => {
        setOpen(what);
      }}
    >
      {label}
      {aboutStep}
    </button>
  );
  const agrees = step.status === 'proposed' && responsiblePostId !== null;
  return (
    <div className="buttons">
      {agrees && (
        <VerbButton
          small
          sentenceOf={sentenceOf}
          onPress={() => doVerb(`${path}/agree`, { body: { due, responsiblePostId }, version, focus })}
        >
          {t('preparations.agree')}
          {aboutStep}
        </VerbButton>
      )}
      {step.status === 'agreed' && (
        <VerbButton small onPress={() => doVerb(`${path}/finish`, { version, focus })}>
          {t('preparations.finish')}
          {aboutStep}
        </VerbButton>
      )}
      {opener('change', t(isToDo(step.status) ? 'preparations.change' : 'preparations.again'))}
      {isToDo(step.status) && opener('leave-out', t('preparations.leaveOut'))}
      {open === 'change' && <AgreeDialog of={of} step={step} onClose={close} />}
      {open === 'leave-out' && (
        <ReasonDialog
          draftKey={`preparation-left-out-${step.id}`}
          heading={t('preparations.leaveOutHeading', { step: name })}
          label={t('preparations.leaveOutLabel')}
          hint={t('preparations.leaveOutHint', { name: of.person.givenName })}
          verb={t('preparations.leaveOut')}
          onReason={(reason) => doVerb(`${path}/leave-out`, { body: { reason }, version, focus })}
          onClose={close}
        />
      )}
    </div>
  );
}
