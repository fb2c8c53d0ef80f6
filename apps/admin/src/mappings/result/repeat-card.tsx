import { type ReactElement, useState } from 'react';
import { keysOf } from '#domain/closed-table/closed-table';
import { proposedInterval, type RepeatInterval, repeatIntervals, repeatOn } from '#domain/mapping/repeat';
import { useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { Card } from '../../look/components/card.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { useSessionUser } from '../../providers/use-session.ts';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import { answersOf, type CaseOfMapping, type Mapping } from '../case-mapping.ts';

interface Props {
  readonly of: CaseOfMapping;
  readonly mapping: Mapping;
}

/** When it is time for the next one: it comes on «Min dag» that day. */
export function RepeatCard({ of, mapping }: Props): ReactElement | null {
  const t = useText();
  const act = useCaseVerb(of.person.id);
  const own = useSessionUser()?.serviceId === mapping.ownerServiceId;
  const [interval, setInterval] = useState<RepeatInterval>();
  if (mapping.status !== 'completed') return null;
  const dateOf = (one: RepeatInterval): string => {
    const date = repeatOn(one, of.today);
    return date === null ? '' : nearDate(date, of.today);
  };
  return (
    <Card heading={t('mapping.repeat.heading')} id="repeat">
      <p role="status">
        {mapping.repeatOn === null
          ? t('mapping.repeat.none')
          : t('mapping.repeat.on', { date: nearDate(mapping.repeatOn, of.today) })}
      </p>
      {own && (
        <>
          <RadioGroup
            legend={t('mapping.repeat.when')}
            hint={t('mapping.repeat.proposed', {
              interval: t(`mapping.repeat.intervals.${proposedInterval(answersOf(mapping))}`),
            })}
            value={interval}
            onChange={setInterval}
            choices={keysOf(repeatIntervals).map((value) => ({
              value,
              label: t(`mapping.repeat.intervals.${value}`),
              hint: dateOf(value),
            }))}
          />
          <VerbButton
            kind="second"
            blockers={interval === undefined ? ['interval'] : []}
            sentenceOf={() => t('mapping.repeat.choose')}
            onPress={() => act(`/mappings/${mapping.id}/repeat`, { body: { interval }, focus: 'repeat' })}
          >
            {t('mapping.repeat.save')}
          </VerbButton>
        </>
      )}
    </Card>
  );
}
