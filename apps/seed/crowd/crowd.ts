import type { Telling } from '../case/open-case.ts';

export const tellCrowd = (_telling: Telling, _seed: number, _index: number): void => undefined;
