import { useState } from 'react';
import type { Shape } from '#api-types';
import { tableAddress } from '#domain/external-series/table-bank';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { useProblemText } from '../i18n/problem-text.ts';
import { verb } from '../providers/data-provider.ts';
import { Problem } from '../providers/problem.ts';
import type { Chosen } from './choose-card.tsx';

export type TableRead = Shape<'ExternalTableRead'>;
export type Mapping = Shape<'ExternalMapping'>;
type Variables = Shape<'ExternalVariables'>;

export type Step = 'read' | 'variables' | 'choose' | 'fetch' | 'check' | 'ready';

export interface Reading {
  readonly content: string;
  /** Where it was fetched; empty for a file. */
  readonly from: string;
  /** What the table has, where it is in a bank and waits to be chosen from. */
  readonly variables: Variables | undefined;
  readonly read: TableRead | undefined;
  readonly step: Step | undefined;
  readonly problem: string | undefined;
  readonly readFile: (file: File) => Promise<void>;
  readonly fetchFrom: (address: string) => Promise<void>;
  readonly ask: (chosen: Chosen) => Promise<void>;
  readonly map: (mapping: Mapping) => Promise<void>;
}

/** A table on its way in: where it is, what it holds, or what is wrong with it. */
export function useReading(): Reading {
  const t = useText();
  const problemText = useProblemText();
  const sentence = useSentence();
  const [from, setFrom] = useState('');
  const [content, setContent] = useState('');
  const [variables, setVariables] = useState<Variables>();
  const [read, setRead] = useState<TableRead>();
  const [step, setStep] = useState<Step>();
  const [problem, setProblem] = useState<string>();

  const tell = (problems: Variables['problems']): void => {
    const [first] = problems;
    if (first === undefined) return;
    const said = t(`externalSeries.problems.${first.code}`);
    setProblem(first.at === '' ? said : t('externalSeries.at', { problem: said, at: first.at }));
  };
  const check = async (text: string, mapping?: Mapping): Promise<void> => {
    setContent(text);
    if (mapping === undefined) setRead(undefined);
    setStep('check');
    const wish = mapping === undefined ? { content: text } : { content: text, mapping };
    const { data } = await verb<TableRead>('/external-series/preview', wish);
    setRead(data.problems.length === 0 ? data : undefined);
    setStep(data.problems.length === 0 ? 'ready' : undefined);
    tell(data.problems);
  };
  const lookUp = async (address: string): Promise<void> => {
    const { data } = await verb<Variables>('/external-series/variables', { address });
    setFrom(address);
    setVariables(data.problems.length === 0 ? data : undefined);
    setStep(data.problems.length === 0 ? 'choose' : undefined);
    tell(data.problems);
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
  const startOver = (): void => {
    setFrom('');
    setVariables(undefined);
    setRead(undefined);
  };
  return {
    ...{ content, from, variables, read, step, problem },
    readFile: (file) => {
      startOver();
      return trying('read', async () => check(await file.text()));
    },
    fetchFrom: (address) => {
      startOver();
      if (tableAddress(address) !== null) return trying('variables', () => lookUp(address));
      return trying('fetch', async () => {
        const { data } = await verb<Shape<'ExternalTableFetched'>>('/external-series/fetch', { address });
        setFrom(address);
        await check(data.content);
      });
    },
    ask: (chosen) =>
      trying('fetch', async () => {
        const wish = { address: from, chosen };
        const { data } = await verb<Shape<'ExternalTableFetched'>>('/external-series/ask', wish);
        await check(data.content);
      }),
    map: (mapping) => trying('check', () => check(content, mapping)),
  };
}
