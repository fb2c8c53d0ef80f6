import { type ReactElement, type ReactNode, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import type { Shape } from '#api-types';
import { mayEver } from '#domain/roles/permissions';
import { mayDo } from '#domain/template/status';
import { useText } from '../i18n/catalogue.tsx';
import { NotFound } from '../layout/not-found.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { Problem } from '../providers/problem.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { versionTag } from '../providers/version-tag.ts';
import { EditorFrame, SaveState } from './editor.tsx';
import { ForWhom } from './for-whom.tsx';
import { MappingAreas } from './mapping-areas.tsx';
import { PlanGoals } from './plan-goals.tsx';
import { Preview } from './preview.tsx';
import { Publish } from './publish.tsx';
import { Retire } from './retire.tsx';
import { TemplateHistory } from './template-history.tsx';
import { TemplateConflict } from './template-conflict.tsx';
import { mergeMappingTemplates, mergePlanTemplates } from './template-merge.ts';
import {
  type Draft,
  type MappingDraft,
  type PlanDraft,
  type Template,
  type TemplateVersion,
  useTemplateDraft,
} from './use-template.ts';
import './templates.css';

interface Props {
  readonly template: Template;
  readonly all: Shape<'Templates'>;
}

const versionsOf = ({ template, all }: Props): TemplateVersion[] =>
  all.templates.filter(({ familyId }) => familyId === template.familyId);

/** What one does with the whole of it, and then sees the list. */
function useVerbs({ id }: Template): {
  publish: (version: number) => Promise<void>;
  retire: (version: number, reason: string) => Promise<void>;
  renew: () => Promise<void>;
} {
  const navigate = useNavigate();
  const readAgain = useReadAgain();
  const path = `/templates/${id}`;
  const goOn = async (to: string): Promise<void> => {
    await readAgain('/templates');
    await navigate(to);
  };
  return {
    publish: async (version) => {
      await verb(`${path}/publish`, {}, versionTag(version));
      await goOn('/templates');
    },
    retire: async (version, reason) => {
      await verb(`${path}/retire`, { reason }, versionTag(version));
      await goOn('/templates');
    },
    renew: async () => {
      const { data } = await verb<Shape<'TemplateChanged'>>(`${path}/new-version`);
      await goOn(`/templates/${data.id}`);
    },
  };
}

function DraftVerbs(props: Props & { readonly draft: Draft<MappingDraft> | Draft<PlanDraft> }): ReactElement {
  const { template, draft } = props;
  const t = useText();
  const { publish, retire } = useVerbs(template);
  const { content, flush, settled, now } = draft;
  return (
    <section className="card stack" aria-label={t('templates.publish')}>
      <Publish
        content={content}
        before={versionsOf(props).find(({ status }) => status === 'published')}
        onPublish={async () => {
          await publish(await settled());
        }}
      />
      <Retire
        id={template.id}
        draft
        name={content.name.nb}
        onRetire={async (reason) => {
          await flush();
          await retire(now(), reason);
        }}
      />
    </section>
  );
}

/** The name stands in the heading as it is written. */
interface Editing<Content> extends Props {
  readonly start: Content;
  readonly onNamed: (name: string) => void;
}

/** What stands around the parts of a draft, whatever they are. */
function Editor({
  draft,
  children,
  ...props
}: Props & {
  readonly draft: Draft<MappingDraft> | Draft<PlanDraft>;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <EditorFrame
      side={
        <>
          <DraftVerbs {...props} draft={draft} />
          <Preview content={draft.content} />
        </>
      }
    >
      <SaveState draft={draft} />
      <TemplateConflict draft={draft} municipalities={props.all.municipalities} />
      {children}
    </EditorFrame>
  );
}

function MappingEditor({ start, onNamed, ...props }: Editing<MappingDraft>): ReactElement {
  const draft = useTemplateDraft<MappingDraft>(props.template, start, {
    contentOf: ({ mapping, municipalityId }) => (mapping === null ? start : { ...mapping, municipalityId }),
    merge: mergeMappingTemplates,
  });
  const { content, write } = draft;
  return (
    <Editor {...props} draft={draft}>
      <ForWhom
        content={content}
        municipalities={props.all.municipalities}
        onChange={(changed) => {
          write(changed);
          onNamed(changed.name.nb);
        }}
      />
      <MappingAreas content={content} onChange={write} />
    </Editor>
  );
}

function PlanEditor({ start, onNamed, ...props }: Editing<PlanDraft>): ReactElement {
  const draft = useTemplateDraft<PlanDraft>(props.template, start, {
    contentOf: ({ plan, municipalityId }) => (plan === null ? start : { ...plan, municipalityId }),
    merge: mergePlanTemplates,
  });
  const { content, write } = draft;
  return (
    <Editor {...props} draft={draft}>
      <ForWhom
        content={content}
        municipalities={props.all.municipalities}
        onChange={(changed) => {
          write(changed);
          onNamed(changed.name.nb);
        }}
      />
      <PlanGoals content={content} onChange={write} />
    </Editor>
  );
}

/** A version that never changes any more: what is in it, and what can be done with it. */
function Standing(props: Props & { readonly mayWrite: boolean }): ReactElement {
  const t = useText();
  const { template, mayWrite, all } = props;
  const { retire, renew } = useVerbs(template);
  const content = template.mapping ?? template.plan;
  const begun = versionsOf(props).find(({ status }) => status === 'draft');
  return (
    <div className="stack">
      <p className="info-box">
        {template.status === 'published' ? t('templates.published') : t('templates.retired')}
      </p>
      {mayWrite && (
        <div className="buttons">
          {begun === undefined ? (
            <VerbButton onPress={renew}>{t('templates.renew')}</VerbButton>
          ) : (
            <Link className="button" to={`/templates/${begun.id}`}>
              {t('templates.toDraft')}
            </Link>
          )}
          {mayDo('retire', template.status) && (
            <Retire
              id={template.id}
              draft={false}
              name={template.name.nb}
              onRetire={(reason) => retire(template.version, reason)}
            />
          )}
        </div>
      )}
      {content !== null && <Preview content={content} />}
      <TemplateHistory versions={versionsOf(props)} today={all.today} />
    </div>
  );
}

function Opened({ template, all }: Props): ReactElement {
  const t = useText();
  const user = useSessionUser();
  const mayWrite = user !== undefined && mayEver(user.role, 'template.write');
  const { mapping, plan, status, number, municipalityId } = template;
  const [name, setName] = useState(template.name.nb);
  return (
    <Page
      heading={name.trim() === '' ? t('templates.unnamed') : name}
      above={<Link to="/templates">{t('templates.pageAbove')}</Link>}
      aside={
        <p className="small quiet">
          {t('templates.version', { number })}, {t(`templates.status.${status}`)}
        </p>
      }
    >
      {status === 'draft' && mapping !== null && (
        <MappingEditor
          template={template}
          all={all}
          start={{ ...mapping, municipalityId }}
          onNamed={setName}
        />
      )}
      {status === 'draft' && plan !== null && (
        <PlanEditor template={template} all={all} start={{ ...plan, municipalityId }} onNamed={setName} />
      )}
      {status !== 'draft' && <Standing template={template} all={all} mayWrite={mayWrite} />}
    </Page>
  );
}

/** One version of a template: written while it is a draft, read afterwards. */
export function TemplatePage(): ReactElement {
  const t = useText();
  const { templateId = '' } = useParams();
  const one = useRead<Template>(`/templates/${templateId}`);
  const all = useRead<Shape<'Templates'>>('/templates');
  const error = one.error ?? all.error;
  if (error instanceof Problem && error.code === 'not-found') return <NotFound />;
  if (one.data !== undefined && all.data !== undefined)
    return <Opened key={templateId} template={one.data.data} all={all.data.data} />;
  return (
    <Page heading={t('templates.title')}>
      {error ? <ErrorInCard error={error} onRetry={() => void one.refetch()} /> : <Loading />}
    </Page>
  );
}
