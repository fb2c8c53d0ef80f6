import type { Shape } from '#api-types';
import { useRead } from '../providers/use-read.ts';
import { useOwnPath } from './use-own-page.ts';

export type OwnQuestion = Shape<'PrivacyQuestionSeen'>;

export const useQuestionsPath = (): string => `${useOwnPath()}/own-log/questions`;

/** What the young person has asked the privacy officer. */
export const useOwnQuestions = (): ReturnType<typeof useRead<OwnQuestion[]>> =>
  useRead<OwnQuestion[]>(useQuestionsPath());
