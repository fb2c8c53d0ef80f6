import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { Questions } from '../../mapping-templates/questions.tsx';
import { OwnWordsField } from '../../look/components/own-words-field.tsx';
import { SaidAlone } from '../said-alone.tsx';
import { AreaConflict } from './area-conflict.tsx';
import type { AreaProps } from './area-row.tsx';

/** What somebody is good at, and who helps: in own words. Something written is «fine», nothing is «not talked about». */
export function GoodArea({ area, questions = [], state, of, mapping, writer }: AreaProps): ReactElement {
  const t = useText();
  return (
    <div className="area" id={`area-${area}`} tabIndex={-1}>
      <OwnWordsField
        label={t(`mapping.areas.${area}`)}
        rows={2}
        value={state.ownWords}
        onChange={(ownWords) => {
          const answer = ownWords.trim() === '' ? 'not_talked' : 'fine';
          writer.write(answer === state.answer ? { ownWords } : { ownWords, answer });
        }}
      />
      <Questions questions={questions} fallback={t('mapping.template.fallback')} />
      <SaidAlone mapping={mapping} area={area} name={of.person.givenName} />
      <AreaConflict state={state} writer={writer} />
    </div>
  );
}
