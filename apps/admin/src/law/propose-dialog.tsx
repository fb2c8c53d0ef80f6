import { type ReactElement, useState } from 'react';
import { proposalBlockers } from '#domain/law/proposal';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useStartedText } from '../drafts/use-started-text.ts';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { type Rule, useLawSentence, useLawVerb, valueOf } from './use-law.ts';
import { ValueFields, waysFrom, waysText } from './value-fields.tsx';

interface Props {
  readonly rule: Rule;
  readonly name: string;
  readonly today: string;
  readonly onDone: (text: string) => void;
  readonly onClose: () => void;
}

/** A new version: the value in plain fields, the source, why and from when. Nothing changes until another has approved. */
export function ProposeDialog({ rule, name, today, onDone, onClose }: Props): ReactElement {
  const t = useText();
  const sentenceOf = useLawSentence();
  const act = useLawVerb();
  const [latest] = rule.versions;
  const stands: unknown = latest === undefined ? null : valueOf(latest);
  const [chosen, setChosen] = useState(stands);
  const [from, setFrom] = useState<string>();
  const { code } = rule;
  const sourceDraft = useStartedText(`law-${code}-source`, latest?.source ?? '');
  const reasonDraft = useDraft(`law-${code}-reason`);
  const ways = useStartedText(`law-${code}-ways`, waysText(stands));
  const value = rule.kind === 'ways_forward' ? waysFrom(ways.text) : chosen;
  const [source, reason] = [sourceDraft.text, reasonDraft.text];
  const facts = { code, value, source, reason, from: from ?? today, today, anotherWaits: false };
  return (
    <ModalDialog heading={t('law.changeNamed', { name })} onClose={onClose}>
      <ValueFields kind={rule.kind} value={chosen} onChange={setChosen} ways={ways} />
      <TextField label={t('law.dialog.source')} rows={2} value={source} onChange={sourceDraft.setText}>
        <DraftStatus draft={sourceDraft} />
      </TextField>
      <TextField label={t('law.dialog.reason')} rows={2} value={reason} onChange={reasonDraft.setText}>
        <DraftStatus draft={reasonDraft} />
      </TextField>
      <DateField label={t('law.dialog.from')} today={today} value={from} onChange={setFrom} />
      <p>{t('law.dialog.consequence')}</p>
      <div className="buttons">
        <VerbButton
          blockers={proposalBlockers(facts)}
          sentenceOf={sentenceOf}
          onPress={async () => {
            await act('/law', { code, value: JSON.stringify(value), source, reason, from });
            for (const draft of [sourceDraft, reasonDraft, ways]) await draft.drop();
            onDone(t('law.proposed'));
            onClose();
          }}
        >
          {t('law.dialog.save')}
        </VerbButton>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t('look.cancel')}
        </button>
      </div>
    </ModalDialog>
  );
}
