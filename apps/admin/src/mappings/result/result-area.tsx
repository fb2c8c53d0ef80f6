import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { BlankedTexts } from '../../blankings/blanked-texts.tsx';
import type { AreaDifference } from '#domain/mapping/difference';
import { WhoSees } from '../../access/who-sees.tsx';
import { useText } from '../../i18n/catalogue.tsx';
import { withinSentence } from '../../i18n/words.ts';
import { OwnWords } from '../../look/components/own-words.tsx';
import { Questions } from '../../mapping-templates/questions.tsx';
import { AnswerShape } from '../../look/components/status-shape.tsx';
import { Withhold } from '../../withheld/withhold.tsx';
import { Decided } from '../acute/decided.tsx';
import { SaidAlone } from '../said-alone.tsx';
import type { CaseOfMapping, Mapping } from '../case-mapping.ts';

interface Props {
  readonly change: AreaDifference;
  readonly of: CaseOfMapping;
  readonly mapping: Mapping;
  /** What was asked. */
  readonly questions: readonly Shape<'Wording'>[];
  readonly compared: boolean;
}

/** One area: the answer, how it has moved, and what was said. */
export function ResultArea({ change, of, mapping, questions, compared }: Props): ReactElement {
  const t = useText();
  const { area, from, to } = change;
  const said = mapping.answers.find((one) => one.area === area);
  const was = t('mapping.result.was', { answer: withinSentence(t(`look.mappingAnswer.${from}`)) });
  const moved = change.change === 'better' || change.change === 'worse';
  return (
    <li id={`area-${area}`} className="result-area">
      <div className="result-line">
        <h4>{t(`mapping.areas.${area}`)}</h4>
        <AnswerShape answer={to} />
        {compared && (
          <span className="small quiet">
            {t(`mapping.result.changes.${change.change}`)}
            {moved && `, ${was}`}
          </span>
        )}
      </div>
      <Questions questions={questions} fallback={t('mapping.template.fallback')} />
      <SaidAlone mapping={mapping} area={area} name={of.person.givenName} />
      {said !== undefined && said.ownWords !== '' && (
        <OwnWords words={said.ownWords} from={t('mapping.says', { name: of.person.givenName })} />
      )}
      {said !== undefined && said.note !== '' && (
        <p className="small">
          <span className="quiet">{t('mapping.noteBy')}</span> {said.note}
        </p>
      )}
      {said !== undefined && said.strengths !== '' && (
        <p className="small">
          <span className="quiet">{t('mapping.goodHere')}</span> {said.strengths}
        </p>
      )}
      {said !== undefined && (
        <>
          <WhoSees of={of} part="mappings" row={said} withheld={said.withheld} />
          <BlankedTexts
            youngPersonId={of.person.id}
            itemId={said.id}
            about={t(`mapping.areas.${area}`)}
            name={of.person.givenName}
          />
          <Withhold
            person={of.person}
            today={of.today}
            itemKind="mapping_answer"
            itemId={said.id}
            withheld={said.withheld}
          />
        </>
      )}
      <Decided decisions={mapping.decisions.filter((one) => one.area === area)} />
    </li>
  );
}
