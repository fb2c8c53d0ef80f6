import type { ReactElement } from 'react';
import { isAcuteDecision } from '#domain/mapping/acute';
import type { AreaAnswer } from '#domain/mapping/answers';
import { isArea } from '#domain/mapping/areas';
import { completeBlockers } from '#domain/mapping/completion';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { ListedVerb } from '../../look/components/listed-verb.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import type { CaseOfMapping, Mapping } from '../case-mapping.ts';
import { useMappingBlockers } from '../use-mapping-sentence.tsx';

interface Props {
  readonly of: CaseOfMapping;
  readonly mapping: Mapping;
  readonly answers: readonly AreaAnswer[];
  readonly onBefore: () => Promise<void>;
}

/** What is missing before the mapping can be completed, and the verb. */
export function Completion({ of, mapping, answers, onBefore }: Props): ReactElement {
  const t = useText();
  const act = useCaseVerb(of.person.id);
  const sentences = useMappingBlockers(of.person.givenName);
  const decisions = mapping.decisions.flatMap(({ area, decisions: made, reason }) =>
    isArea(area) ? [{ area, decisions: made.filter(isAcuteDecision), reason }] : [],
  );
  return (
    <Card heading={t('mapping.beforeComplete')} id="completion">
      <ListedVerb
        kind="second"
        heading={t('look.blockers.heading')}
        blockers={sentences(completeBlockers(answers, decisions))}
        onPress={async () => {
          await onBefore();
          await act(`/mappings/${mapping.id}/complete`, { version: mapping.version, focus: 'innhold' });
        }}
      >
        {t('mapping.complete')}
      </ListedVerb>
      <p className="small quiet">{t('mapping.completeHint')}</p>
    </Card>
  );
}
