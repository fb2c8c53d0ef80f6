import type { Shape } from '#api-types';
import { useOwnPath } from '../own-page/use-own-page.ts';
import { useRead } from '../providers/use-read.ts';

export type OwnPart = Shape<'OwnPartSeen'>;

export const useOwnParts = (): ReturnType<typeof useRead<Shape<'OwnParts'>>> =>
  useRead<Shape<'OwnParts'>>(`${useOwnPath()}/own-parts`);
