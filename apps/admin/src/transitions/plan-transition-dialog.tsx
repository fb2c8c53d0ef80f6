import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Shape } from '#api-types';
import type { IsoDate } from '#domain/calendar/date';
import { transitionKinds, type TransitionKind } from '#domain/transition/kinds';
import { WhoWillSee } from '../access/who-sees.tsx';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { pathOf, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { useReceivers } from './use-receivers.ts';
import { transitionPageOf } from './transition-paths.ts';
import { useTransitionBlocker } from './transition-words.ts';
import { useTransitionsAgain } from './use-transitions.ts';

interface Props {
  readonly of: YoungPersonCase;
  readonly kinds: readonly TransitionKind[];
  readonly onClose: () => void;
}

/** Plans a transition of a known kind: what kind, when, and who receives if it is known. */
export function PlanTransitionDialog({ of, kinds, onClose }: Props): ReactElement {
  const t = useText();
  const navigate = useNavigate();
  const again = useTransitionsAgain();
  const sentenceOf = useTransitionBlocker();
  const [kind, setKind] = useState<TransitionKind>();
  const [onDate, setOnDate] = useState<IsoDate>();
  const [receiver, setReceiver] = useState<string>();
  const draft = useDraft(`transition-new-${of.person.id}`);
  const { text: outside } = draft;
  const receivers = useReceivers(kind);
  const { givenName: name } = of.person;
  const missing = [
    ...(kind === undefined ? ['kindMissing'] : []),
    ...(onDate === undefined ? ['dateMissing'] : onDate < of.today ? ['date_passed'] : []),
  ];
  const plan = async (): Promise<void> => {
    const body = {
      kind,
      onDate,
      receiverName: outside,
      ...(receiver === undefined ? {} : { receiverServiceId: receiver }),
    };
    const { data } = await verb<Shape<'TransitionStands'>>(`${pathOf(of.person.id)}/transitions`, body);
    await draft.drop();
    await again(of.person.id);
    void navigate(transitionPageOf(data.id, of.person.id));
  };
  return (
    <ModalDialog heading={t('transitions.plan.heading', { name })} onClose={onClose}>
      <p className="small quiet">{t('transitions.plan.consequence', { name })}</p>
      <SelectField
        label={t('transitions.plan.kind')}
        choices={kinds.map((value) => ({ value, label: t(`transitions.kinds.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <DateField label={t('transitions.plan.date')} value={onDate} onChange={setOnDate} today={of.today} />
      <SelectField
        label={t('transitions.plan.receiver')}
        hint={t('transitions.plan.receiverHint')}
        none={t('transitions.plan.receiverUnknown')}
        choices={receivers.map(({ id, name: label }) => ({ value: id, label }))}
        value={receiver}
        onChange={setReceiver}
      />
      {kind !== undefined && transitionKinds[kind].outside !== null && (
        <TextField label={t('transitions.plan.outside')} value={outside} onChange={draft.setText} optional>
          <DraftStatus draft={draft} />
        </TextField>
      )}
      {kind !== undefined && (
        <WhoWillSee
          of={of}
          part="transitions"
          category={transitionKinds[kind].category}
          receiverServiceId={receiver}
        />
      )}
      <VerbButton
        blockers={missing}
        blockersHeading={t('transitions.plan.blockers')}
        sentenceOf={sentenceOf}
        onPress={plan}
      >
        {t('transitions.plan.save')}
      </VerbButton>
    </ModalDialog>
  );
}
