import { type ReactElement, useId, useState } from 'react';
import type { Shape } from '#api-types';
import { cellsAsked, choiceBlockers, mostAskedCells } from '#domain/external-series/chosen';
import { useText } from '../i18n/catalogue.tsx';
import { number } from '../i18n/norwegian-number.ts';
import { Card } from '../look/components/card.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';

type Table = Shape<'ExternalVariables'>;
type Variable = Shape<'ExternalVariable'>;
export type Chosen = readonly Shape<'ExternalValuesChosen'>[];

interface Props {
  readonly table: Table;
  readonly onAsk: (chosen: Chosen) => Promise<void>;
}

/** A list that is longer is searched instead of read. */
const mostListed = 60;

/** What the table has, variable by variable, and how many numbers the choice asks for. */
export function ChooseCard({ table, onAsk }: Props): ReactElement {
  const t = useText();
  const [chosen, setChosen] = useState<Chosen>(table.suggested);
  const cells = cellsAsked(chosen);
  const [asked, most] = [number(cells), number(mostAskedCells)];
  return (
    <Card heading={t('externalSeries.choose')}>
      {table.title !== '' && <p className="strong">{table.title}</p>}
      <p>{t('externalSeries.chooseIntro')}</p>
      {table.variables.map((variable) => (
        <Values
          key={variable.code}
          variable={variable}
          values={chosen.find(({ code }) => code === variable.code)?.values ?? []}
          onChange={(values) => {
            setChosen(chosen.map((one) => (one.code === variable.code ? { ...one, values } : one)));
          }}
        />
      ))}
      <p role="status">
        {cells > mostAskedCells
          ? t('externalSeries.tooManyAsked', { asked, most })
          : t('externalSeries.asked', { asked, most })}
      </p>
      <VerbButton
        blockers={choiceBlockers(table.variables, chosen)}
        sentenceOf={(code) =>
          code === 'choice_open'
            ? t('externalSeries.choiceOpen', { name: openNames(table.variables, chosen).join(', ') })
            : code === 'too_many_asked'
              ? t('externalSeries.tooManyAsked', { asked, most })
              : t('externalSeries.blockers.choice_unknown')
        }
        onPress={() => onAsk(chosen)}
      >
        {t('externalSeries.ask')}
      </VerbButton>
    </Card>
  );
}

const openNames = (variables: readonly Variable[], chosen: Chosen): readonly string[] =>
  variables
    .filter(
      ({ code, mayBeLeftOut }) =>
        !mayBeLeftOut && (chosen.find((one) => one.code === code)?.values.length ?? 0) === 0,
    )
    .map(({ label }) => label);

interface ValuesProps {
  readonly variable: Variable;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** One variable: how many of its values are chosen, and, opened, each of them. */
function Values({ variable, values, onChange }: ValuesProps): ReactElement {
  const t = useText();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const { label, mayBeLeftOut, values: all } = variable;
  const words = wanted.trim().toLowerCase();
  const found = all.filter(
    (one) =>
      words === '' || one.label.toLowerCase().includes(words) || one.code.toLowerCase().startsWith(words),
  );
  const says =
    values.length === 0
      ? t(mayBeLeftOut ? 'externalSeries.allTogether' : 'externalSeries.noneChosen')
      : t('externalSeries.chosen', { count: values.length, of: all.length });
  return (
    <details className="chosen-values">
      <summary>
        <span className="strong">{label}</span>
        {': '}
        {says}
      </summary>
      {mayBeLeftOut && <p className="small quiet">{t('externalSeries.mayBeLeftOut')}</p>}
      <div className="buttons">
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => {
            onChange([...new Set([...values, ...found.map(({ code }) => code)])]);
          }}
        >
          {t('externalSeries.chooseAll', { count: found.length })}
          <span className="visually-hidden">: {label}</span>
        </button>
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => {
            onChange([]);
          }}
        >
          {t('externalSeries.chooseNone')}
          <span className="visually-hidden">: {label}</span>
        </button>
      </div>
      {all.length > mostListed && (
        <TextField
          label={t('externalSeries.findValue', { name: label })}
          value={wanted}
          onChange={setWanted}
        />
      )}
      <fieldset className="choices chosen-list" aria-describedby={id}>
        <legend className="visually-hidden">{label}</legend>
        {found.slice(0, mostListed).map((one) => (
          <CheckBox
            key={one.code}
            label={one.label === one.code ? one.code : `${one.label} (${one.code})`}
            checked={values.includes(one.code)}
            onChange={(checked) => {
              onChange(checked ? [...values, one.code] : values.filter((code) => code !== one.code));
            }}
          />
        ))}
      </fieldset>
      <p id={id} className="small quiet">
        {found.length > mostListed &&
          t('externalSeries.listed', { shown: mostListed, count: number(found.length) })}
      </p>
    </details>
  );
}
