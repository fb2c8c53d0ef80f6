import { type ReactElement, type ReactNode } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { useProblemText } from '../i18n/problem-text.ts';
import { Icon } from '../look/icons/icon.tsx';
import { Saved } from '../look/components/saved.tsx';
import { Problem } from '../providers/problem.ts';
import { useBlockerText } from './blocker-text.ts';
import type { Draft, MappingDraft, PlanDraft } from './use-template.ts';

/** Whether the newest of it is saved, and why not; the text stays where it is. */
export function SaveState({ draft }: { draft: Draft<MappingDraft> | Draft<PlanDraft> }): ReactElement {
  const t = useText();
  const problemText = useProblemText();
  const blockerText = useBlockerText();
  const { problem, savedAt, flush } = draft;
  if (problem === undefined)
    return savedAt === undefined ? (
      <></>
    ) : (
      <div className="save-state">
        <Saved at={savedAt} />
      </div>
    );
  const why =
    problem instanceof Problem && problem.blockers.length > 0
      ? problem.blockers.map(blockerText).join(' ')
      : problemText(problem);
  return (
    <div role="alert" className="save-state">
      <p className="field-error">
        <Icon name="warning" /> {t('templates.notSaved')} {why}
      </p>
      <button type="button" className="button button-second button-small" onClick={() => void flush()}>
        {t('templates.saveAgain')}
      </button>
    </div>
  );
}

/** The draft on the left, what the young person sees of it on the right. */
export function EditorFrame(props: { readonly children: ReactNode; readonly side: ReactNode }): ReactElement {
  return (
    <div className="page-with-side">
      <div className="stack">{props.children}</div>
      <div className="stack">{props.side}</div>
    </div>
  );
}
