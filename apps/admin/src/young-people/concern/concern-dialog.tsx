import { type ReactElement, useState } from 'react';
import { concernChangeBlockers } from '#domain/concern/change';
import { type ConcernLevelKey, isConcernLevel } from '#domain/concern/levels';
import { WhoWillSee } from '../../access/who-sees.tsx';
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
  const [change, setChange] = useState<Change>({
    level: undefined,
    reason: '',
    youngPersonTold: nobodyAsked,
    guardiansTold: nobodyAsked,
  });
  const set = (part: Partial<Change>): void => {
    setChange({ ...change, ...part });
  };
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
        onChange={(level) => {
          set({ level });
        }}
      />
      <TextField
        label={t('youngPeople.concern.reason')}
        value={change.reason}
        onChange={(reason) => {
          set({ reason });
        }}
        rows={3}
      >
        <WritingHelp text={change.reason} own={[of.person.givenName, of.person.familyName]} />
      </TextField>
      <WhoWillSee of={of} part="concerns" category="basic" />
      <ToldField
        who="youngPerson"
        value={change.youngPersonTold}
        onChange={(youngPersonTold) => {
          set({ youngPersonTold });
        }}
      />
      {asked && (
        <ToldField
          who="guardians"
          value={change.guardiansTold}
          onChange={(guardiansTold) => {
            set({ guardiansTold });
          }}
        />
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
