import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { acuteDecisions, decisionsFor, type AcuteDecision } from '#domain/mapping/acute';
import type { Area } from '#domain/mapping/areas';
import { decisionBlockers } from '#domain/mapping/completion';
import { useText } from '../../i18n/catalogue.tsx';
import { CheckBox } from '../../look/components/check-box.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import type { CaseOfMapping, Mapping } from '../case-mapping.ts';
import { useMappingSentence } from '../use-mapping-sentence.tsx';

interface Props {
  readonly area: Area;
  readonly of: CaseOfMapping;
  readonly mapping: Mapping;
  /** Something has been decided already. */
  readonly again: boolean;
  readonly onBefore: () => Promise<void>;
}

/** What we do now: nothing is ticked beforehand; that the duty does not apply must be explained. */
export function DecisionForm({ area, of, mapping, again, onBefore }: Props): ReactElement {
  const t = useText();
  const [decisions, setDecisions] = useState<readonly AcuteDecision[]>([]);
  const draft = useDraft(`acute-${mapping.id}-${area}`);
  const { text: reason } = draft;
  const act = useCaseVerb(of.person.id);
  const sentenceOf = useMappingSentence(of.person.givenName);
  const needsReason = decisions.some((one) => acuteDecisions[one].needsReason);
  return (
    <details className="decide" open={!again}>
      <summary className={again ? 'link-button' : 'visually-hidden'}>{t('mapping.acute.decideMore')}</summary>
      <fieldset>
        <legend className="strong">{t('mapping.acute.legend')}</legend>
        {decisionsFor(area).map((one) => (
          <CheckBox
            key={one}
            label={t(`mapping.acute.decisions.${one}`)}
            checked={decisions.includes(one)}
            onChange={(ticked) => {
              setDecisions((before) => [
                ...before.filter((other) => other !== one),
                ...(ticked ? [one] : []),
              ]);
            }}
          />
        ))}
      </fieldset>
      {needsReason && (
        <TextField label={t('mapping.acute.reason')} rows={2} value={reason} onChange={draft.setText}>
          <DraftStatus draft={draft} />
        </TextField>
      )}
      <div className="buttons">
        <VerbButton
          kind="danger"
          blockers={decisionBlockers({ area, decisions, reason })}
          sentenceOf={sentenceOf}
          onPress={async () => {
            await onBefore();
            const body = needsReason ? { decisions, reason } : { decisions };
            await act(`/mappings/${mapping.id}/areas/${area}/decision`, { body, focus: `decide-${area}` });
            setDecisions([]);
            await draft.drop();
          }}
        >
          {t('mapping.acute.save')}
        </VerbButton>
        <span className="small quiet">{t('mapping.acute.saveHint')}</span>
      </div>
    </details>
  );
}
