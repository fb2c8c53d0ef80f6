import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { allMeasured, type MeasuredCode } from '#domain/indicator/measured';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import type { Mapping, TableRead } from './use-reading.ts';

interface Props {
  readonly read: TableRead;
  readonly list: Shape<'ExternalSeriesList'>;
  readonly content: string;
  readonly mapping: Mapping;
  readonly address: string;
  readonly onSaved: () => void;
}

const units = ['percent', 'people'] as const;

/** What the series is called, who made it, and which indicator it belongs to. */
export function SaveCard({ read, list, content, mapping, address, onSaved }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const readAgain = useReadAgain();
  const [indicator, setIndicator] = useState<MeasuredCode>();
  const [title, setTitle] = useState(read.title);
  const [source, setSource] = useState(read.source);
  const [unit, setUnit] = useState<(typeof units)[number]>();
  const [replacesId, setReplaces] = useState<string>();
  const missing = [
    ...read.blockers,
    ...(indicator === undefined ? ['indicator'] : []),
    ...(title.trim() === '' ? ['title'] : []),
    ...(source.trim() === '' ? ['source'] : []),
    ...(unit === undefined ? ['unit'] : []),
  ];
  return (
    <Card heading={t('externalSeries.save')}>
      <SelectField
        label={t('externalSeries.seriesIndicator')}
        choices={allMeasured.map((value) => ({ value, label: t(`indicators.names.${value}`) }))}
        value={indicator}
        onChange={setIndicator}
      />
      <TextField
        label={t('externalSeries.seriesTitle')}
        hint={t('externalSeries.seriesTitleHint')}
        value={title}
        onChange={setTitle}
      />
      <TextField label={t('externalSeries.seriesSource')} value={source} onChange={setSource} />
      <RadioGroup
        legend={t('externalSeries.unit')}
        choices={units.map((value) => ({ value, label: t(`externalSeries.units.${value}`) }))}
        value={unit}
        onChange={setUnit}
      />
      <SelectField
        label={t('externalSeries.replaces')}
        choices={list.series
          .filter((one) => one.indicator === indicator)
          .map(({ id, title: label }) => ({ value: id, label }))}
        value={replacesId}
        none={t('externalSeries.replacesNone')}
        onChange={setReplaces}
      />
      <VerbButton
        blockers={missing}
        sentenceOf={(code) =>
          sentence(`externalSeries.missing.${code}`) ?? sentence(`externalSeries.blockers.${code}`) ?? code
        }
        onPress={async () => {
          const named = { indicator, title, source, unit, address };
          const newer = replacesId === undefined ? {} : { replacesId };
          await verb('/external-series', { content, mapping, ...named, ...newer });
          await readAgain('/external-series');
          await readAgain('/indicators');
          onSaved();
        }}
      >
        {t('externalSeries.save')}
      </VerbButton>
    </Card>
  );
}
