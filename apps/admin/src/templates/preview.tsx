import { type ReactElement, useState } from 'react';
import { keysOf } from '#domain/closed-table/closed-table';
import { type Language, languages } from '#domain/language/languages';
import { useText } from '../i18n/catalogue.tsx';
import { language as spoken } from '../i18n/language.ts';
import { Card } from '../look/components/card.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { Said } from './said.tsx';
import type { MappingDraft, PlanDraft } from './use-template.ts';

/** What is asked, in the order in which it is asked, in any of the languages. */
export function Preview({ content }: { content: MappingDraft | PlanDraft }): ReactElement {
  const t = useText();
  const [language, setLanguage] = useState<Language>(spoken());
  const said = (wording: MappingDraft['name']): ReactElement => (
    <Said wording={wording} language={language} fallback={t('templates.fallback')} />
  );
  return (
    <Card heading={t('templates.preview')} id="preview" tone="mine">
      <RadioGroup
        legend={t('templates.previewLanguage')}
        inline
        value={language}
        onChange={setLanguage}
        choices={keysOf(languages).map((value) => ({ value, label: t(`templates.languages.${value}`) }))}
      />
      {'areas' in content &&
        content.areas.map(({ area, questions }, index) => (
          <section key={`${area}-${String(index)}`}>
            <h3>{t(`mapping.areas.${area}`)}</h3>
            <ul className="questions">
              {questions.map((question, n) => (
                <li key={String(n)}>{said(question)}</li>
              ))}
            </ul>
          </section>
        ))}
      {'goals' in content &&
        content.goals.map(({ wording, measures }, index) => (
          <section key={String(index)}>
            <h3>{wording.nb === '' ? t('templates.goal', { number: index + 1 }) : said(wording)}</h3>
            <ul className="questions">
              {measures.map(({ title, lookFor }, n) => (
                <li key={String(n)}>
                  {said(title)} <span className="small quiet">{said(lookFor)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Card>
  );
}
