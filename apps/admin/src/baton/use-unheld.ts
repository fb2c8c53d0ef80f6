import type { Shape } from '#api-types';
import { useRead } from '../providers/use-read.ts';

/** Cases that nobody holds and that the reader may take over. */
export const useUnheld = (): Shape<'UnheldCase'>[] =>
  useRead<Shape<'UnheldCase'>[]>('/unheld-cases').data?.data ?? [];
