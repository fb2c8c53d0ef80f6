import { type ReactElement, useState } from 'react';
import { isBlank } from '#domain/blocker/blockers';
import { isTextPlace } from '#domain/blanking/places';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useSentence, useSharedText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import type { Mine, Wish } from './use-blankings.ts';

interface Props {
  readonly itemId: string;
  readonly mine: readonly Mine[];
  readonly onBlank: (wish: Wish) => Promise<void>;
  readonly onClose: () => void;
}
type Missing = 'place' | 'reason' | 'instead';
const isMissing = (code: string): code is Missing => ['place', 'reason', 'instead'].includes(code);

/** The one dialog for taking a wrong text away: which, why, and what shall stand there where it cannot be empty. */
export function BlankDialog({ itemId, mine, onBlank, onClose }: Props): ReactElement {
  const t = useSharedText();
  const sentence = useSentence();
  const [first] = mine;
  const [place, setPlace] = useState(mine.length === 1 ? first?.place : undefined);
  const reason = useDraft(`blank-${itemId}-reason`);
  const instead = useDraft(`blank-${itemId}-instead`);
  const needsInstead = mine.some((one) => one.place === place && one.needsInstead);
  const missing: Missing[] = [
    ...(place === undefined ? (['place'] as const) : []),
    ...(isBlank(reason.text) ? (['reason'] as const) : []),
    ...(needsInstead && isBlank(instead.text) ? (['instead'] as const) : []),
  ];
  return (
    <ModalDialog heading={t('blankings.heading')} onClose={onClose}>
      <p>{t('blankings.consequence')}</p>
      {mine.length === 1 && place !== undefined && <p className="strong">{t(`blankings.places.${place}`)}</p>}
      {mine.length > 1 && (
        <RadioGroup
          legend={t('blankings.which')}
          value={place}
          onChange={(value) => {
            if (isTextPlace(value)) setPlace(value);
          }}
          choices={mine.map((one) => ({ value: one.place, label: t(`blankings.places.${one.place}`) }))}
        />
      )}
      <TextField label={t('blankings.reason')} rows={2} value={reason.text} onChange={reason.setText}>
        <DraftStatus draft={reason} />
      </TextField>
      {needsInstead && (
        <TextField label={t('blankings.instead')} rows={2} value={instead.text} onChange={instead.setText}>
          <DraftStatus draft={instead} />
        </TextField>
      )}
      <div className="buttons">
        <VerbButton
          kind="danger"
          blockers={missing}
          sentenceOf={(code) =>
            isMissing(code)
              ? t(`blankings.missing.${code}`)
              : (sentence(`blankings.blockers.${code}`) ?? code)
          }
          onPress={async () => {
            if (place === undefined) return;
            const more = needsInstead ? { instead: instead.text.trim() } : {};
            await onBlank({ place, itemId, reason: reason.text.trim(), ...more });
            await reason.drop();
            await instead.drop();
            onClose();
          }}
        >
          {t('blankings.verb')}
        </VerbButton>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t('look.cancel')}
        </button>
      </div>
    </ModalDialog>
  );
}
