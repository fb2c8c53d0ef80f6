import type { Shape } from '#api-types';
import { isAnswer, type Answer } from '#domain/mapping/answers';
import type { Area } from '#domain/mapping/areas';
import { forgetText, keepText, keptText } from '../../drafts/kept-text.ts';
import { read, verb } from '../../providers/data-provider.ts';
import { Problem } from '../../providers/problem.ts';
import { tagOf } from '../../young-people/case-page/use-case-verb.ts';
import type { Mapping } from '../case-mapping.ts';

/** What is said about an area. */
export interface Words {
  readonly answer: Answer | null;
  readonly ownWords: string;
  readonly note: string;
  /** What is good here, beside the worries. */
  readonly strengths: string;
}

type Saved = Shape<'AnswerSaved'>;

/** How an answer reaches the server and the device. */
export interface AnswerKeeper {
  readonly send: (words: Words, version: number | null) => Promise<Saved>;
  readonly theirs: () => Promise<Words & { version: number; by: string }>;
  readonly keep: (words: Words) => Promise<void>;
  readonly kept: () => Promise<Words | undefined>;
}

/** Reads what was kept; what is not an answer any more is nothing. */
function wordsFrom(text: string): Words | undefined {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const { answer, ownWords, note, strengths = '' }: Partial<Record<keyof Words, unknown>> = value;
  if (typeof answer !== 'string' || !isAnswer(answer)) return undefined;
  if (typeof ownWords !== 'string' || typeof note !== 'string') return undefined;
  if (typeof strengths !== 'string') return undefined;
  return { answer, ownWords, note, strengths };
}

/** `path`: of the mapping, after `/api`. */
export function answerKeeperOf(userId: string, path: string, area: Area): AnswerKeeper {
  const key = `${path}/${area}`;
  return {
    send: async (words, version) => {
      const tag = version === null ? undefined : tagOf(version);
      const { data } = await verb<Saved>(`${path}/areas/${area}`, words, tag, 'PUT');
      await forgetText(userId, key);
      return data;
    },
    theirs: async () => {
      const { data } = await read<Mapping>(path);
      const said = data.answers.find((one) => one.area === area);
      if (said === undefined || !isAnswer(said.answer)) throw new Problem(404, 'not-found');
      const { answer, ownWords, note, strengths, version, answeredByName: by } = said;
      return { answer, ownWords, note, strengths, version, by };
    },
    keep: (words) => keepText(userId, key, JSON.stringify(words)),
    kept: async () => {
      const text = await keptText(userId, key);
      return text === undefined ? undefined : wordsFrom(text);
    },
  };
}
