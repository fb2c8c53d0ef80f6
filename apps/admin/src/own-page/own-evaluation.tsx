import { type ReactElement, useState } from 'react';
import { helped, type Helped } from '#domain/measure/verbs';
import { mayBeEvaluatedByYoungPerson } from '#domain/measure/what-helped';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useStartedText } from '../drafts/use-started-text.ts';
import { useOwnText } from '../i18n/catalogue.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import type { Outcome } from '../unsent/use-unsent.ts';
import { type OwnMeasure, useOwnSaying } from './use-own-page.ts';

/** «Hjalp det deg?»: the own answer, and as many words as wanted. */
function Ask({ measure, onSaid }: { measure: OwnMeasure; onSaid: (outcome: Outcome) => void }): ReactElement {
  const t = useOwnText();
  const say = useOwnSaying();
  const [said, setSaid] = useState<Helped>();
  const draft = useStartedText(`own-evaluation-${measure.id}`, measure.youngPersonEvaluation ?? '');
  const words = draft.text;
  return (
    <div className="stack">
      <RadioGroup
        legend={t('ownPage.helped.ask')}
        value={said}
        onChange={setSaid}
        choices={helped.map((value) => ({ value, label: t(`ownPage.helped.${value}`) }))}
      />
      <TextField
        label={t('ownPage.helped.words')}
        hint={t('ownPage.helped.hint')}
        rows={2}
        optional
        value={words}
        onChange={draft.setText}
      >
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={said === undefined ? ['choose'] : []}
        sentenceOf={() => t('ownPage.helped.choose')}
        onPress={async () => {
          const body = { helped: said, words };
          const waiting = { kind: 'help', text: words.trim() } as const;
          const outcome = await say(`measures/${measure.id}/own-evaluation`, body, waiting);
          if (outcome === 'sent') await draft.drop(words);
          else draft.setText('');
          onSaid(outcome);
        }}
      >
        {t('ownPage.helped.save')}
      </VerbButton>
    </div>
  );
}

/** When something is over, the young person says whether it helped; it may be said anew. */
export function OwnEvaluation({ measure }: { measure: OwnMeasure }): ReactElement | null {
  const t = useOwnText();
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState<Outcome>();
  if (!mayBeEvaluatedByYoungPerson(measure.status)) return null;
  if (open)
    return (
      <Ask
        measure={measure}
        onSaid={(outcome) => {
          setOpen(false);
          setSaved(outcome);
        }}
      />
    );
  const own = helped.find((one) => one === measure.youngPersonHelped);
  return (
    <>
      <p className="small">
        {own !== undefined && `${t('ownPage.helped.own', { helped: t(`measures.helped.${own}`) })} `}
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t(own === undefined ? 'ownPage.helped.tell' : 'ownPage.helped.again')}
          <span className="visually-hidden">: {measure.title}</span>
        </button>
      </p>
      <p role="status" className="small">
        {saved && t(saved === 'sent' ? 'ownPage.helped.saved' : 'ownFrame.unsent.kept')}
      </p>
    </>
  );
}
