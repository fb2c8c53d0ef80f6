import { type ReactElement, useState } from 'react';
import type { IsoDate } from '#domain/calendar/date';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { type Preparation, usePreparationBlocker, useStepName } from './preparation-words.ts';

interface Props {
  readonly of: YoungPersonCase;
  readonly step: Preparation;
  readonly onClose: () => void;
}

/** Another day, or another who does it. */
export function AgreeDialog({ of, step, onClose }: Props): ReactElement {
  const t = useText();
  const nameOf = useStepName();
  const sentenceOf = usePreparationBlocker();
  const doVerb = useCaseVerb(of.person.id);
  const [due, setDue] = useState<IsoDate | undefined>(step.due);
  const [who, setWho] = useState<string | undefined>(step.responsiblePostId ?? undefined);
  const there = of.members.filter(({ until }) => until === null);
  const missing = [
    ...(due === undefined ? ['no_due'] : due > step.onDate ? ['after_the_date'] : []),
    ...(who === undefined ? ['no_one'] : []),
  ];
  return (
    <ModalDialog heading={t('preparations.changeHeading', { step: nameOf(step.code) })} onClose={onClose}>
      <DateField label={t('preparations.due')} value={due} onChange={setDue} today={of.today} />
      <SelectField
        label={t('preparations.who')}
        none={t('preparations.whoNone')}
        choices={there.map(({ postId, name, serviceName }) => ({
          value: postId,
          label: t('preparations.by', { who: name, service: serviceName }),
        }))}
        value={who}
        onChange={setWho}
      />
      <VerbButton
        blockers={missing}
        sentenceOf={sentenceOf}
        onPress={async () => {
          await doVerb(`/preparations/${step.id}/agree`, {
            body: { due, responsiblePostId: who },
            version: step.version,
            focus: `preparation-${step.id}`,
          });
          onClose();
        }}
      >
        {t('preparations.save')}
      </VerbButton>
    </ModalDialog>
  );
}
