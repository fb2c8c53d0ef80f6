import { type CountedBy, type VersionBreak, versionBreaks } from '../release/definition-versions.ts';
import { ruleOf } from './described.ts';
import { allMeasured, type MeasuredCode } from './measured.ts';

/** A break that nobody had to say: the definition of an indicator got a new version between two releases. */
export interface IndicatorVersionBreak extends VersionBreak {
  readonly indicator: MeasuredCode;
}

/** The breaks that follow from what the releases were counted by, oldest release first. */
export const versionBreaksByIndicator = (releases: readonly CountedBy[]): readonly IndicatorVersionBreak[] =>
  allMeasured.flatMap((indicator) => {
    const rule = ruleOf(indicator);
    return rule === null ? [] : versionBreaks(releases, rule).map((one) => ({ ...one, indicator }));
  });
