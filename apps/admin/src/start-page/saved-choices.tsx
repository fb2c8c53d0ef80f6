import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { type DayChoice, everything } from '#domain/my-day/counts';
import { filterBlockers } from '#domain/my-day/filters';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';

export type SavedDayFilter = Shape<'SavedDayFilter'>;

const path = '/my-day/filters';

export const useSavedChoices = (): ReturnType<typeof useRead<SavedDayFilter[]>> =>
  useRead<SavedDayFilter[]>(path);

/** What the reader has chosen to see first; nothing until that is known. */
export const useFirstChoice = (): DayChoice | undefined => {
  const { data, isPending } = useSavedChoices();
  return isPending ? undefined : (data?.data.find(({ isDefault }) => isDefault) ?? everything);
};

interface Props {
  readonly choice: DayChoice;
  readonly onChoose: (choice: DayChoice) => void;
}

/** The reader's own ways of looking at the day, kept under a name. */
export function SavedChoices({ choice, onChoose }: Props): ReactElement {
  const t = useText();
  const readAgain = useReadAgain();
  const [keeps, setKeeps] = useState(false);
  const saved = useSavedChoices().data?.data ?? [];
  const isAll = choice.reasons.length === 0 && choice.due === 'any';
  return (
    <div className="day-saved">
      {saved.length > 0 && (
        <ul className="day-toggles" aria-label={t('startPage.choice.saved')}>
          {saved.map(({ id, name, reasons, due, isDefault }) => (
            <li key={id}>
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  onChoose({ reasons, due });
                }}
              >
                {name}
              </button>
              {isDefault && <span className="small quiet"> {t('startPage.choice.isFirst')}</span>}{' '}
              <VerbButton
                small
                kind="quiet"
                onPress={async () => {
                  await verb(`${path}/${id}`, undefined, undefined, 'DELETE');
                  await readAgain(path);
                }}
              >
                {t('startPage.choice.remove', { name })}
              </VerbButton>
            </li>
          ))}
        </ul>
      )}
      {!isAll && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setKeeps(true);
          }}
        >
          {t('startPage.choice.keep')}
        </button>
      )}
      {keeps && (
        <KeepDialog
          choice={choice}
          count={saved.length}
          onClose={() => {
            setKeeps(false);
          }}
        />
      )}
    </div>
  );
}

interface KeepProps {
  readonly choice: DayChoice;
  readonly count: number;
  readonly onClose: () => void;
}

function KeepDialog({ choice, count, onClose }: KeepProps): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const readAgain = useReadAgain();
  const [name, setName] = useState('');
  const [isDefault, setDefault] = useState(false);
  return (
    <ModalDialog heading={t('startPage.choice.keepHeading')} onClose={onClose}>
      <TextField
        label={t('startPage.choice.name')}
        hint={t('startPage.choice.nameHint')}
        value={name}
        onChange={setName}
      />
      <CheckBox label={t('startPage.choice.isDefault')} checked={isDefault} onChange={setDefault} />
      <VerbButton
        blockers={filterBlockers({ name, count })}
        sentenceOf={(code) => sentence(`startPage.blockers.${code}`) ?? code}
        onPress={async () => {
          await verb(path, { ...choice, name: name.trim(), isDefault });
          await readAgain(path);
          onClose();
        }}
      >
        {t('startPage.choice.keep')}
      </VerbButton>
    </ModalDialog>
  );
}
