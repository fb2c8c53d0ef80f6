import { type ReactElement, useState } from 'react';
import { textsOfMapping, mappingTemplateBlockers } from '#domain/template/mapping-template';
import { planTemplateBlockers, textsOfPlan } from '#domain/template/plan-template';
import { namesIn } from '#domain/template/tells';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useBlockerText } from './blocker-text.ts';
import type { MappingDraft, PlanDraft, TemplateVersion } from './use-template.ts';

interface Props {
  readonly content: MappingDraft | PlanDraft;
  /** The version that goes out of use. */
  readonly before: TemplateVersion | undefined;
  readonly onPublish: () => Promise<void>;
}

const textsOf = (content: Props['content']) =>
  'areas' in content ? textsOfMapping(content) : textsOfPlan(content);

export const blockersOf = (content: Props['content']): string[] =>
  'areas' in content ? mappingTemplateBlockers(content) : planTemplateBlockers(content);

/** Publishing, with what becomes of the mappings that are under way said before. */
export function Publish({ content, before, onPublish }: Props): ReactElement {
  const t = useText();
  const blockerText = useBlockerText();
  const [asking, setAsking] = useState(false);
  const names = namesIn(textsOf(content));
  return (
    <>
      <VerbButton
        blockers={blockersOf(content)}
        blockersHeading={t('templates.publishBlockers')}
        sentenceOf={blockerText}
        onPress={() => {
          setAsking(true);
          return undefined;
        }}
      >
        {t('templates.publish')}
      </VerbButton>
      {asking && (
        <ModalDialog
          heading={t('templates.publishHeading', { name: content.name.nb })}
          onClose={() => {
            setAsking(false);
          }}
        >
          <p>{t('areas' in content ? 'templates.publishMapping' : 'templates.publishPlan')}</p>
          {before !== undefined && <p>{t('templates.publishReplaces', { number: before.number })}</p>}
          <p>{t('templates.publishStays')}</p>
          {names.length > 0 && (
            <p className="info-box">{t('templates.namesFound', { names: names.join(', ') })}</p>
          )}
          <VerbButton sentenceOf={blockerText} onPress={onPublish}>
            {t('templates.publish')}
          </VerbButton>
        </ModalDialog>
      )}
    </>
  );
}
