import { type ReactElement, type ReactNode, useState } from 'react';
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

interface MarkProps {
  readonly heading: string;
  readonly indicator: MeasuredCode;
  /** Under the indicator: where the mark is added. */
  readonly to: 'aims' | 'breaks';
  readonly mark: object;
  /** What is missing besides the words. */
  readonly blockers: readonly string[];
  readonly draftKey: string;
  readonly save: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A mark on an indicator: its own fields, then why in words. */
function MarkDialog(props: MarkProps): ReactElement {
  const t = useText();
  const missing = useMissing();
  const readAgain = useReadAgain();
  const { indicator, onClose } = props;
  const draft = useDraft(props.draftKey);
  const { text: explanation } = draft;
  return (
    <ModalDialog heading={props.heading} onClose={onClose}>
      <p>{t(`indicators.names.${indicator}`)}</p>
      {props.children}
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
        blockers={[...props.blockers, ...(explanation.trim() === '' ? ['explanation_missing'] : [])]}
        sentenceOf={missing}
        onPress={async () => {
          await verb(`/indicators/${indicator}/${props.to}`, { ...props.mark, explanation });
          await draft.drop();
          onClose();
          await readAgain('/indicators');
        }}
      >
        {props.save}
      </VerbButton>
    </ModalDialog>
  );
}

function AimDialog({ indicator, place, onClose }: Props & { readonly onClose: () => void }): ReactElement {
  const t = useText();
  const [kind, setKind] = useState<AimKind>();
  const [percentText, setPercent] = useState('');
  const [yearText, setYear] = useState('');
  const percent = wholeNumber(percentText, /^(\d{1,2}|100)$/);
  const year = wholeNumber(yearText, /^20\d\d$/);
  return (
    <MarkDialog
      heading={t('indicators.setAim')}
      indicator={indicator}
      to="aims"
      mark={{ place, kind, percent, year }}
      blockers={[
        ...(kind === undefined ? ['kind'] : []),
        ...(percent === undefined ? ['percent'] : []),
        ...(year === undefined ? ['year'] : []),
      ]}
      draftKey={`indicator-aim-${indicator}-${place}`}
      save={t('indicators.dialog.saveAim')}
      onClose={onClose}
    >
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
    </MarkDialog>
  );
}

function BreakDialog({
  indicator,
  onClose,
}: Pick<Props, 'indicator'> & { readonly onClose: () => void }): ReactElement {
  const t = useText();
  const today = useToday();
  const [onDay, setDay] = useState<IsoDate>();
  const [kind, setKind] = useState<BreakKind>();
  return (
    <MarkDialog
      heading={t('indicators.markBreak')}
      indicator={indicator}
      to="breaks"
      mark={{ onDay, kind }}
      blockers={[...(onDay === undefined ? ['day'] : []), ...(kind === undefined ? ['breakKind'] : [])]}
      draftKey={`indicator-break-${indicator}`}
      save={t('indicators.dialog.saveBreak')}
      onClose={onClose}
    >
      <DateField label={t('indicators.dialog.day')} value={onDay} onChange={setDay} today={today} />
      <RadioGroup
        legend={t('indicators.dialog.breakKind')}
        choices={keysOf(breakKinds).map((value) => ({ value, label: t(`indicators.breaks.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
    </MarkDialog>
  );
}
