import type { ReactElement } from 'react';
import { ageOn } from '#domain/calendar/age';
import { areaGroups } from '#domain/mapping/areas';
import { areasUnder, newMappingTemplate } from '#domain/template/mapping-template';
import { useText } from '../../i18n/catalogue.tsx';
import { longDate } from '../../i18n/norwegian-form.ts';
import { age } from '../../i18n/norwegian-number.ts';
import { Page } from '../../look/components/page.tsx';
import { Saved } from '../../look/components/saved.tsx';
import { Icon } from '../../look/icons/icon.tsx';
import type { CaseOfMapping, Mapping } from '../case-mapping.ts';
import { Completion } from '../side/completion.tsx';
import { OwnPartCard } from '../side/own-part-card.tsx';
import { Progress } from '../side/progress.tsx';
import { Proposals } from '../side/proposals.tsx';
import { useLanguageWords } from '../use-area-words.ts';
import type { MappingTemplate } from '../../mapping-templates/use-mapping-template.ts';
import { TemplateRows } from './template-rows.tsx';
import { answeredIn, lastSaved } from './answer-book.ts';
import { AnswerHeads } from './answer-heads.tsx';
import { AreaGroupRows } from './area-group-rows.tsx';
import { useAnswerBook } from './use-answer-book.ts';

/** The mapping, filled in together on one calm page. Everything is saved as it is said. */
export function MappingForm(props: {
  readonly of: CaseOfMapping;
  readonly mapping: Mapping;
  readonly template: MappingTemplate | undefined;
}): ReactElement {
  const { of, mapping, template } = props;
  const t = useText();
  const { person, today } = of;
  const { givenName: name } = person;
  const { book, states } = useAnswerBook(of, mapping);
  const language = useLanguageWords()(mapping.language);
  const answers = answeredIn(states);
  const { asked } = areasUnder(template ?? newMappingTemplate);
  const beside = answers.filter(({ area }) => !asked.includes(area));
  const kept = [...states.values()].some(({ place }) => place === 'kept');
  const above = { age: age(ageOn(person.birthDate, today)), date: longDate(today), language };
  const saved = kept ? (
    <span role="status" className="small">
      <Icon name="lock" size={16} /> {t('mapping.kept')}
    </span>
  ) : (
    <Saved at={lastSaved(states)} />
  );
  return (
    <Page heading={t('mapping.pageHeading', { name })} above={t('mapping.pageAbove', above)} aside={saved}>
      <div className="page-with-side">
        <section className="card areas" aria-label={t('mapping.how')}>
          <AnswerHeads />
          {template === undefined ? (
            areaGroups.map((group) => (
              <AreaGroupRows
                key={group}
                group={group}
                of={of}
                mapping={mapping}
                book={book}
                states={states}
              />
            ))
          ) : (
            <TemplateRows template={template} of={of} mapping={mapping} book={book} states={states} />
          )}
          <p className="small quiet wide-only">{t('mapping.keys')}</p>
        </section>
        <div className="stack mapping-side">
          <Progress done={answers.length} all={asked.length + beside.length} />
          <OwnPartCard of={of} mapping={mapping} />
          <Completion of={of} mapping={mapping} answers={answers} onBefore={book.flush} />
          <Proposals
            of={of}
            mapping={mapping}
            answers={answers}
            versionOf={(area) => states.get(area)?.version ?? null}
            onVersion={(area, version) => {
              book.writerOf(area).seen(version);
            }}
          />
        </div>
      </div>
    </Page>
  );
}
