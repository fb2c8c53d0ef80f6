import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { useProblemText } from '../i18n/problem-text.ts';
import { Card } from '../look/components/card.tsx';
import { FileField } from '../look/components/file-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { Problem } from '../providers/problem.ts';
import { MappingCard } from './mapping-card.tsx';
import { PreviewCard } from './preview-card.tsx';
import { SaveCard } from './save-card.tsx';

export type TableRead = Shape<'ExternalTableRead'>;
export type Mapping = Shape<'ExternalMapping'>;

interface Props {
  readonly list: Shape<'ExternalSeriesList'>;
  readonly onSaved: () => void;
}

type Step = 'read' | 'fetch' | 'check' | 'ready';
const stepNumber = { read: 1, fetch: 1, check: 2, ready: 3 } as const satisfies Record<Step, number>;

interface Reading {
  readonly content: string;
  /** Where it was fetched; empty for a file. */
  readonly from: string;
  readonly read: TableRead | undefined;
  readonly step: Step | undefined;
  readonly problem: string | undefined;
  readonly readFile: (file: File) => Promise<void>;
  readonly fetchFrom: (address: string) => Promise<void>;
  readonly map: (mapping: Mapping) => Promise<void>;
}

/** A table on its way in: where it is, what it holds, or what is wrong with it. */
function useReading(): Reading {
  const t = useText();
  const problemText = useProblemText();
  const sentence = useSentence();
  const [from, setFrom] = useState('');
  const [content, setContent] = useState('');
  const [read, setRead] = useState<TableRead>();
  const [step, setStep] = useState<Step>();
  const [problem, setProblem] = useState<string>();

  const check = async (text: string, mapping?: Mapping): Promise<void> => {
    setContent(text);
    if (mapping === undefined) setRead(undefined);
    setStep('check');
    const wish = mapping === undefined ? { content: text } : { content: text, mapping };
    const { data } = await verb<TableRead>('/external-series/preview', wish);
    setRead(data.problems.length === 0 ? data : undefined);
    setStep(data.problems.length === 0 ? 'ready' : undefined);
    const [first] = data.problems;
    if (first !== undefined) {
      const said = t(`externalSeries.problems.${first.code}`);
      setProblem(first.at === '' ? said : t('externalSeries.at', { problem: said, at: first.at }));
    }
  };
  const trying = async (first: Step, work: () => Promise<void>): Promise<void> => {
    setProblem(undefined);
    setStep(first);
    try {
      await work();
    } catch (error) {
      setStep(undefined);
      const blocker = error instanceof Problem ? error.blockers[0] : undefined;
      const said = blocker === undefined ? undefined : sentence(`externalSeries.blockers.${blocker}`);
      setProblem(said ?? problemText(error));
    }
  };
  return {
    ...{ content, from, read, step, problem },
    readFile: (file) => {
      setFrom('');
      return trying('read', async () => check(await file.text()));
    },
    fetchFrom: (address) =>
      trying('fetch', async () => {
        const { data } = await verb<Shape<'ExternalTableFetched'>>('/external-series/fetch', { address });
        setFrom(address);
        await check(data.content);
      }),
    map: (mapping) => trying('check', () => check(content, mapping)),
  };
}

/** A table from a file or an address: read, looked through, mapped, seen, and then saved. */
export function ImportTable({ list, onSaved }: Props): ReactElement {
  const t = useText();
  const [address, setAddress] = useState('');
  const { content, from, read, step, problem, readFile, fetchFrom, map } = useReading();
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
