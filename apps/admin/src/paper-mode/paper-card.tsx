import type { ReactElement } from 'react';
import { paperModeOf, type PaperVerb } from '#domain/paper-mode/paper-mode';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';

/** For whoever does not use the pages: registered by whom and when, when it was given on paper, and whether the plan is another since. */
export function PaperCard({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const act = useCaseVerb(of.person.id);
  const { givenName: name } = of.person;
  const mode = paperModeOf(of.events);
  const date = (at: string): string => nearDate(dateInNorway(at), of.today);
  const does = (verb: PaperVerb, kind: 'main' | 'second' | 'quiet'): ReactElement => (
    <VerbButton small kind={kind} onPress={() => act(`/paper-mode/${verb}`)}>
      {t(`paperMode.verbs.${verb}`, { name })}
    </VerbButton>
  );
  return (
    <Card heading={t('paperMode.heading')} id="paper">
      {mode === null ? (
        <>
          <p className="quiet">{t('paperMode.none', { name })}</p>
          <div className="buttons">{does('begin', 'second')}</div>
        </>
      ) : (
        <>
          <p>{t('paperMode.since', { name, date: date(mode.since), who: mode.byName })}</p>
          <p className={mode.due ? 'strong' : 'quiet'}>
            {mode.givenAt !== null && `${t('paperMode.given', { date: date(mode.givenAt) })} `}
            {mode.due && t(mode.givenAt === null ? 'paperMode.never' : 'paperMode.changed', { name })}
          </p>
          <div className="buttons">
            {does('give', mode.due ? 'main' : 'second')}
            {does('end', 'quiet')}
          </div>
        </>
      )}
    </Card>
  );
}
