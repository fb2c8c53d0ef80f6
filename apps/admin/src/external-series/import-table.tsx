import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { FileField } from '../look/components/file-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { ChooseCard } from './choose-card.tsx';
import { MappingCard } from './mapping-card.tsx';
import { PreviewCard } from './preview-card.tsx';
import { SaveCard } from './save-card.tsx';
import { type Step, useReading } from './use-reading.ts';

interface Props {
  readonly list: Shape<'ExternalSeriesList'>;
  readonly onSaved: () => void;
}

const stepNumber = {
  ...{ read: 1, variables: 1, choose: 1 },
  ...{ fetch: 2, check: 2, ready: 3 },
} as const satisfies Record<Step, number>;

/** A table from a file, an address or a bank that is asked: read, looked through, mapped, seen, and then saved. */
export function ImportTable({ list, onSaved }: Props): ReactElement {
  const t = useText();
  const [address, setAddress] = useState('');
  const { content, from, variables, read, step, problem, readFile, fetchFrom, ask, map } = useReading();
  return (
    <>
      <Card heading={t('externalSeries.importTitle')}>
        <p>{t('externalSeries.importIntro')}</p>
        <FileField
          label={t('externalSeries.file')}
          accept=".json,application/json"
          onFile={(file) => void readFile(file)}
        />
        <TextField
          label={t('externalSeries.address')}
          hint={t('externalSeries.addressHint', { hosts: list.hosts.join(', ') })}
          value={address}
          onChange={setAddress}
        />
        <VerbButton
          kind="second"
          blockers={address.trim() === '' ? ['addressMissing'] : []}
          sentenceOf={() => t('externalSeries.addressMissing')}
          onPress={() => fetchFrom(address)}
        >
          {t('externalSeries.fetch')}
        </VerbButton>
        <Progress step={step} cells={read?.count ?? 0} />
        {problem !== undefined && <p role="alert">{problem}</p>}
      </Card>
      {variables && <ChooseCard key={from} table={variables} onAsk={ask} />}
      {read?.mapping && (
        <>
          <MappingCard read={read} mapping={read.mapping} onChange={(mapping) => void map(mapping)} />
          <PreviewCard read={read} />
          <SaveCard {...{ read, list, content, onSaved }} mapping={read.mapping} address={from} />
        </>
      )}
    </>
  );
}

function Progress({
  step,
  cells,
}: {
  readonly step: Step | undefined;
  readonly cells: number;
}): ReactElement {
  const t = useText();
  return (
    <p role="status">
      {step !== undefined && (
        <>
          <progress
            max={3}
            value={stepNumber[step]}
            aria-label={t('externalSeries.progress', { step: stepNumber[step] })}
          />{' '}
          {t(`externalSeries.steps.${step}`, { cells })}
        </>
      )}
    </p>
  );
}
