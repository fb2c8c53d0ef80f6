import { type ReactElement, useState } from 'react';
import type { IsoDate } from '#domain/calendar/date';
import { keysOf } from '#domain/closed-table/closed-table';
import { type AimKind, aimKinds, type BreakKind, breakKinds } from '#domain/indicator/marks';
import type { MeasuredCode } from '#domain/indicator/measured';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';

interface Props {
  readonly indicator: MeasuredCode;
  readonly place: string;
}

/** What whoever looks after the figures says about an indicator. */
export function MarkVerbs({ indicator, place }: Props): ReactElement {
  const t = useText();
  const [open, setOpen] = useState<'aim' | 'break'>();
  const close = (): void => {
    setOpen(undefined);
  };
  const name = t(`indicators.names.${indicator}`);
  return (
    <div className="buttons">
      {(['aim', 'break'] as const).map((which) => (
        <button
          key={which}
          type="button"
          className="button button-second button-small"
          onClick={() => {
            setOpen(which);
          }}
        >
          {t(which === 'aim' ? 'indicators.setAim' : 'indicators.markBreak')}
          <span className="visually-hidden">: {name}</span>
        </button>
      ))}
      {open === 'aim' && <AimDialog indicator={indicator} place={place} onClose={close} />}
      {open === 'break' && <BreakDialog indicator={indicator} onClose={close} />}
    </div>
  );
}

const useMissing = (): ((code: string) => string) => {
  const sentence = useSentence();
  return (code) =>
    sentence(`indicators.dialog.missing.${code}`) ?? sentence(`indicators.dialog.blockers.${code}`) ?? code;
};

const wholeNumber = (text: string, digits: RegExp): number | undefined =>
  digits.test(text.trim()) ? Number(text.trim()) : undefined;

function AimDialog({ indicator, place, onClose }: Props & { readonly onClose: () => void }): ReactElement {
  const t = useText();
  const missing = useMissing();
  const readAgain = useReadAgain();
  const [kind, setKind] = useState<AimKind>();
  const [percentText, setPercent] = useState('');
  const [yearText, setYear] = useState('');
  const draft = useDraft(`indicator-aim-${indicator}-${place}`);
  const { text: explanation } = draft;
  const percent = wholeNumber(percentText, /^(\d{1,2}|100)$/);
  const year = wholeNumber(yearText, /^20\d\d$/);
  return (
    <ModalDialog heading={t('indicators.setAim')} onClose={onClose}>
      <p>{t(`indicators.names.${indicator}`)}</p>
      <RadioGroup
        legend={t('indicators.dialog.kind')}
        choices={aimKinds.map((value) => ({ value, label: t(`indicators.aims.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <TextField
        label={t('indicators.dialog.percent')}
        hint={t('indicators.dialog.percentHint')}
        inputMode="numeric"
        value={percentText}
        onChange={setPercent}
      />
      <TextField
        label={t('indicators.dialog.year')}
        inputMode="numeric"
        value={yearText}
        onChange={setYear}
      />
      <TextField
        label={t('indicators.dialog.explanation')}
        hint={t('indicators.dialog.explanationHint')}
        rows={3}
        value={explanation}
        onChange={draft.setText}
      >
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={[
          ...(kind === undefined ? ['kind'] : []),
          ...(percent === undefined ? ['percent'] : []),
          ...(year === undefined ? ['year'] : []),
          ...(explanation.trim() === '' ? ['explanation_missing'] : []),
        ]}
        sentenceOf={missing}
        onPress={async () => {
          await verb(`/indicators/${indicator}/aims`, { place, kind, percent, year, explanation });
          await draft.drop();
          onClose();
          await readAgain('/indicators');
        }}
      >
        {t('indicators.dialog.saveAim')}
      </VerbButton>
    </ModalDialog>
  );
}

function BreakDialog({
  indicator,
  onClose,
}: Pick<Props, 'indicator'> & { readonly onClose: () => void }): ReactElement {
  const t = useText();
  const missing = useMissing();
  const readAgain = useReadAgain();
  const today = useToday();
  const [onDay, setDay] = useState<IsoDate>();
  const [kind, setKind] = useState<BreakKind>();
  const draft = useDraft(`indicator-break-${indicator}`);
  const { text: explanation } = draft;
  return (
    <ModalDialog heading={t('indicators.markBreak')} onClose={onClose}>
      <p>{t(`indicators.names.${indicator}`)}</p>
      <DateField label={t('indicators.dialog.day')} value={onDay} onChange={setDay} today={today} />
      <RadioGroup
        legend={t('indicators.dialog.breakKind')}
        choices={keysOf(breakKinds).map((value) => ({ value, label: t(`indicators.breaks.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <TextField
        label={t('indicators.dialog.explanation')}
        hint={t('indicators.dialog.explanationHint')}
        rows={3}
        value={explanation}
        onChange={draft.setText}
      >
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={[
          ...(onDay === undefined ? ['day'] : []),
          ...(kind === undefined ? ['breakKind'] : []),
          ...(explanation.trim() === '' ? ['explanation_missing'] : []),
        ]}
        sentenceOf={missing}
        onPress={async () => {
          await verb(`/indicators/${indicator}/breaks`, { onDay, kind, explanation });
          await draft.drop();
          onClose();
          await readAgain('/indicators');
        }}
      >
        {t('indicators.dialog.saveBreak')}
      </VerbButton>
    </ModalDialog>
  );
}
