import type { Shape } from '#api-types';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { keysOf } from '#domain/closed-table/closed-table';
import { answers, isGrave } from '#domain/mapping/answers';
import type { Area } from '#domain/mapping/areas';
import { useText } from '../../i18n/catalogue.tsx';
import { Questions } from '../../mapping-templates/questions.tsx';
import { AcutePanel } from '../acute/acute-panel.tsx';
import type { CaseOfMapping, Mapping } from '../case-mapping.ts';
import type { AnswerWriter, AreaState } from './answer-writer.ts';
import { SaidAlone } from '../said-alone.tsx';
import { AnswerChoice } from './answer-choice.tsx';
import { AreaConflict } from './area-conflict.tsx';
import { AreaWords } from './area-words.tsx';

export interface AreaProps {
  readonly area: Area;
  /** What can be asked, when a template says so. */
  readonly questions?: readonly Shape<'Wording'>[];
  readonly state: AreaState;
  readonly of: CaseOfMapping;
  readonly mapping: Mapping;
  readonly writer: AnswerWriter;
}

const isText = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('textarea, input[type=text], dialog') !== null;

/** One area: five answers, and what belongs to them. Keys 1–5 answer, n goes to the note. */
export function AreaRow({ area, questions = [], state, of, mapping, writer }: AreaProps): ReactElement {
  const t = useText();
  const [opened, setOpened] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const { answer, ownWords, note, strengths } = state;
  const written = ownWords + note + strengths !== '';
  const shown = opened || written || (answer !== null && isGrave(answer));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isText(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = keysOf(answers)[Number(event.key) - 1];
    if (chosen !== undefined) {
      event.preventDefault();
      writer.write({ answer: chosen });
      row.current?.querySelector<HTMLElement>(`input[value=${chosen}]`)?.focus();
    }
    if (event.key !== 'n') return;
    event.preventDefault();
    setOpened(true);
    setTimeout(() => row.current?.querySelector<HTMLElement>('textarea.note, .note textarea')?.focus());
  };
  return (
    <div className="area" id={`area-${area}`} ref={row} onKeyDown={onKeyDown} tabIndex={-1}>
      <AnswerChoice
        area={area}
        answer={answer}
        onChoose={(chosen) => {
          writer.write({ answer: chosen });
        }}
      >
        {!shown && (
          <button
            type="button"
            className="link-button small area-more"
            onClick={() => {
              setOpened(true);
            }}
          >
            {t('mapping.write')}
            <span className="visually-hidden">
              {' '}
              {t('mapping.writeAbout', { area: t(`mapping.areas.${area}`) })}
            </span>
          </button>
        )}
      </AnswerChoice>
      <Questions questions={questions} fallback={t('mapping.template.fallback')} />
      <SaidAlone mapping={mapping} area={area} name={of.person.givenName} />
      {answer === 'acute' && <AcutePanel area={area} of={of} mapping={mapping} onBefore={writer.flush} />}
      {shown && <AreaWords area={area} state={state} of={of} mapping={mapping} writer={writer} />}
      <AreaConflict state={state} writer={writer} />
    </div>
  );
}
