import { type ReactElement, useState } from 'react';
import type { Collision } from '#domain/field-merge/field-merge';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { RadioGroup } from './radio-group.tsx';
import { TextField } from './text-field.tsx';
import { Marked } from './two-texts.tsx';

interface Props {
  readonly collision: Collision;
  readonly name: string;
  readonly label: string;
  readonly shown: (value: string) => string;
  readonly isText: boolean;
  readonly onChoose: (value: string) => void;
}

type Choice = 'mine' | 'theirs' | 'together';

/** One field that two have changed. No answer is chosen beforehand. */
export function FieldConflict(props: Props): ReactElement {
  const { collision, name, label, shown, isText, onChoose } = props;
  const t = useSharedText();
  const [choice, setChoice] = useState<Choice>();
  const [together, setTogether] = useState(`${collision.theirs}\n${collision.mine}`);
  const choices: readonly Choice[] = isText ? ['mine', 'theirs', 'together'] : ['mine', 'theirs'];
  const word = (value: string): string => (value === '' ? t('look.fieldConflict.empty') : shown(value));
  const { mine, theirs } = collision;
  const words = {
    mine: isText ? t('look.conflict.keepMine') : t('look.fieldConflict.mine', { text: word(mine) }),
    theirs: isText
      ? t('look.fieldConflict.theirsText', { name })
      : t('look.fieldConflict.theirs', { name, text: word(theirs) }),
    together: t('look.fieldConflict.together'),
  };
  return (
    <section>
      <h3>{label}</h3>
      <p className="quiet">{t('look.fieldConflict.before', { text: word(collision.before) })}</p>
      {isText && (
        <div className="conflict">
          <div>
            <p className="strong">{t('look.conflict.mine')}</p>
            <Marked text={word(mine)} other={word(theirs)} />
          </div>
          <div>
            <p className="strong">{t('look.conflict.theirs', { name })}</p>
            <Marked text={word(theirs)} other={word(mine)} />
          </div>
        </div>
      )}
      <RadioGroup
        legend={t('look.fieldConflict.choose', { field: label })}
        value={choice}
        onChange={(chosen) => {
          setChoice(chosen);
          onChoose(chosen === 'together' ? together : collision[chosen]);
        }}
        choices={choices.map((value) => ({ value, label: words[value] }))}
      />
      {choice === 'together' && (
        <TextField
          label={t('look.conflict.combined')}
          rows={4}
          value={together}
          onChange={(text) => {
            setTogether(text);
            onChoose(text);
          }}
        />
      )}
    </section>
  );
}
