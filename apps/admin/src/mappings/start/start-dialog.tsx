import type { Shape } from '#api-types';
import { type ReactElement, useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { keysOf } from '#domain/closed-table/closed-table';
import { useText } from '../../i18n/catalogue.tsx';
import { mapping as texts } from '../../i18n/nb/mapping.ts';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { verb } from '../../providers/data-provider.ts';
import { useRead } from '../../providers/use-read.ts';
import { TemplateChoice, without } from './template-choice.tsx';
import { pathOf, useCaseAgain } from '../../young-people/case-page/use-case.ts';
import { type CaseOfMapping, mappingPageOf } from '../case-mapping.ts';

type Interpreter = keyof typeof texts.interpreters;
const interpreters = keysOf(texts.interpreters);
const languages = keysOf(texts.languages);

interface Props {
  readonly of: CaseOfMapping;
  readonly onClose: () => void;
  /** What else is to be read again. */
  readonly onStarted?: () => Promise<void>;
}

/** Begins a mapping: together or alone, in which language, with which interpreter. */
export function StartDialog({ of, onClose, onStarted }: Props): ReactElement {
  const t = useText();
  const id = useId();
  const navigate = useNavigate();
  const { id: youngPersonId, givenName: name, language: own, needsInterpreter } = of.person;
  const [together, setTogether] = useState<'yes' | 'no'>();
  const [language, setLanguage] = useState(languages.find((one) => one === own) ?? 'nb');
  const [interpreter, setInterpreter] = useState<Interpreter | undefined>(
    needsInterpreter ? undefined : 'none_needed',
  );
  const again = useCaseAgain(youngPersonId);
  const offered = useRead<Shape<'MappingTemplatesOffered'>>(`${pathOf(youngPersonId)}/mapping-templates`);
  const templates = offered.data?.data.templates ?? [];
  const [chosen, setChosen] = useState<string>();
  const template = chosen ?? templates.find(({ proposed }) => proposed)?.id ?? without;
  const start = async (): Promise<void> => {
    const used = interpreter === undefined || interpreter === 'none_needed' ? {} : { interpreter };
    const asks = template === without ? {} : { templateId: template };
    const body = { withYoungPerson: together === 'yes', language, ...used, ...asks };
    const { data } = await verb<Shape<'MappingChanged'>>(`${pathOf(youngPersonId)}/mappings`, body);
    await again();
    await onStarted?.();
    await navigate(mappingPageOf(youngPersonId, data.id));
  };
  return (
    <ModalDialog heading={t('mapping.startHeading', { name })} onClose={onClose}>
      <p>{t('mapping.startText')}</p>
      <RadioGroup
        legend={t('mapping.withWhom')}
        value={together}
        onChange={setTogether}
        choices={[
          { value: 'yes', label: t('mapping.together', { name }) },
          { value: 'no', label: t('mapping.alone') },
        ]}
      />
      <TemplateChoice templates={templates} value={template} onChange={setChosen} />
      <div className="field">
        <label htmlFor={id}>{t('mapping.language')}</label>
        <select
          id={id}
          value={language}
          onChange={({ target: { value } }) => {
            setLanguage(languages.find((one) => one === value) ?? 'nb');
          }}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {t(`mapping.languages.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <RadioGroup
        legend={t('mapping.interpreter')}
        hint={t('mapping.interpreterHint')}
        value={interpreter}
        onChange={setInterpreter}
        choices={interpreters.map((value) => ({ value, label: t(`mapping.interpreters.${value}`) }))}
      />
      <VerbButton
        blockers={together === undefined ? ['together'] : []}
        sentenceOf={() => t('mapping.chooseWithWhom', { name })}
        onPress={start}
      >
        {t('mapping.start')}
      </VerbButton>
    </ModalDialog>
  );
}
