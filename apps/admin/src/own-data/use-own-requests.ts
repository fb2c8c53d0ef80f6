import type { Shape } from '#api-types';
import { useOwnPath } from '../own-page/use-own-page.ts';
import { useRead } from '../providers/use-read.ts';

export type OwnRequests = Shape<'OwnDataRequests'>;

export const useRequestsPath = (): string => `${useOwnPath()}/own-requests`;

/** What I have asked for, and what can be marked as wrong. */
export const useOwnRequests = (): ReturnType<typeof useRead<OwnRequests>> =>
  useRead<OwnRequests>(useRequestsPath());
