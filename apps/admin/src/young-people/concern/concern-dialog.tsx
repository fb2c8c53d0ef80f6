import { type ReactElement, useState } from 'react';
import { concernChangeBlockers } from '#domain/concern/change';
import { type ConcernLevelKey, isConcernLevel } from '#domain/concern/levels';
import { WhoWillSee } from '../../access/who-sees.tsx';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { verb } from '../../providers/data-provider.ts';
import { useReadAgain } from '../../providers/use-read.ts';
import { WritingHelp } from '../../writing/writing-help.tsx';
import { pathOf, useCaseAgain, type YoungPersonCase } from '../case-page/use-case.ts';
import { LevelField } from '../register/level-field.tsx';
import { guardiansCount, levelOf, type ToldChoice, toldOf } from '../register/registration-form.ts';
import { ToldField } from '../register/told-field.tsx';

interface Props {
  readonly of: YoungPersonCase;
  readonly onClose: () => void;
  /** After the new level is kept. */
  readonly onSaved?: () => Promise<void>;
}

const nobodyAsked: ToldChoice = { told: undefined, note: '' };
const toChoose: readonly ConcernLevelKey[] = ['1', '2', '3'];

interface Change {
  readonly level: ConcernLevelKey | undefined;
  readonly reason: string;
  readonly youngPersonTold: ToldChoice;
  readonly guardiansTold: ToldChoice;
}

/** The change as it is written: what is chosen stays here, and each text is a draft of its own. */
function useChange(youngPersonId: string) {
  const [level, setLevel] = useState<ConcernLevelKey>();
  const [told, setTold] = useState(nobodyAsked.told);
  const [guardians, setGuardians] = useState(nobodyAsked.told);
  const reason = useDraft(`concern-${youngPersonId}-reason`);
  const toldNote = useDraft(`concern-${youngPersonId}-told`);
  const guardiansNote = useDraft(`concern-${youngPersonId}-guardians`);
  const change: Change = {
    level,
    reason: reason.text,
    youngPersonTold: { told, note: toldNote.text },
    guardiansTold: { told: guardians, note: guardiansNote.text },
  };
  return {
    ...{ change, setLevel, reason, toldNote, guardiansNote },
    onTold: (choice: ToldChoice): void => {
      setTold(choice.told);
      if (choice.note !== toldNote.text) toldNote.setText(choice.note);
    },
    onGuardians: (choice: ToldChoice): void => {
      setGuardians(choice.told);
      if (choice.note !== guardiansNote.text) guardiansNote.setText(choice.note);
    },
    drop: async (): Promise<void> => {
      for (const draft of [reason, toldNote, guardiansNote]) await draft.drop();
    },
  };
}

/** What is missing, by the same rule as the server's. */
const missingIn = (
  of: YoungPersonCase,
  { level, reason, youngPersonTold, guardiansTold }: Change,
): string[] => {
  const [from, to] = [of.concerns.at(-1)?.level ?? 0, levelOf(level)];
  const [told, guardians] = [toldOf(youngPersonTold), toldOf(guardiansTold)];
  const asked = guardiansCount(of.person.birthDate, of.today);
  if (to === null) return ['level-missing'];
  if (told === null) return ['young-person-told-missing'];
  if (asked && guardians === null) return ['guardians-told-missing'];
  return concernChangeBlockers({
    from: isConcernLevel(from) ? from : 0,
    to,
    reason,
    youngPersonTold: told,
    guardiansTold: asked ? guardians : null,
  });
};

/** Raises, lowers or decides the level of concern. */
export function ConcernDialog({ of, onClose, onSaved }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useCaseAgain(of.person.id);
  const readAgain = useReadAgain();
  const { change, setLevel, reason, toldNote, guardiansNote, onTold, onGuardians, drop } = useChange(
    of.person.id,
  );
  const asked = guardiansCount(of.person.birthDate, of.today);
  const save = async (): Promise<void> => {
    const answer = ({ told, note }: ToldChoice): { told: boolean; note: string } => ({
      told: told === 'yes',
      note,
    });
    await verb(`${pathOf(of.person.id)}/concerns`, {
      level: levelOf(change.level),
      reason: change.reason,
      youngPersonTold: answer(change.youngPersonTold),
      ...(asked ? { guardiansTold: answer(change.guardiansTold) } : {}),
    });
    await drop();
    await Promise.all([again(), readAgain('/my-list')]);
    await onSaved?.();
    onClose();
  };
  return (
    <ModalDialog heading={t('youngPeople.concern.dialog')} onClose={onClose}>
      <LevelField
        legend={t('youngPeople.registerPage.level')}
        levels={toChoose}
        value={change.level}
        onChange={setLevel}
      />
      <TextField
        label={t('youngPeople.concern.reason')}
        value={change.reason}
        onChange={reason.setText}
        rows={3}
      >
        <DraftStatus draft={reason} />
        <WritingHelp text={change.reason} own={[of.person.givenName, of.person.familyName]} />
      </TextField>
      <WhoWillSee of={of} part="concerns" category="basic" />
      <ToldField who="youngPerson" value={change.youngPersonTold} onChange={onTold}>
        <DraftStatus draft={toldNote} />
      </ToldField>
      {asked && (
        <ToldField who="guardians" value={change.guardiansTold} onChange={onGuardians}>
          <DraftStatus draft={guardiansNote} />
        </ToldField>
      )}
      <VerbButton
        blockers={missingIn(of, change)}
        blockersHeading={t('youngPeople.concern.before')}
        sentenceOf={(code) => sentence(`youngPeople.blockers.${code}`) ?? code}
        onPress={save}
      >
        {t('youngPeople.concern.save')}
      </VerbButton>
    </ModalDialog>
  );
}
