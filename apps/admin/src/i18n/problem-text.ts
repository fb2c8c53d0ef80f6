import { Problem } from '../providers/problem.ts';
import { useSharedText } from './catalogue.tsx';

/** The sentence for whatever was thrown: a refusal by its code, everything else as our own fault. */
export function useProblemText(): (error: unknown) => string {
  const t = useSharedText();
  return (error) => {
    if (!(error instanceof Problem)) return t('problem.unknown');
    return error.code === 'offline' ? t('problem.offline') : t(`problem.codes.${error.code}`);
  };
}
