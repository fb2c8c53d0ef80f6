import type { ReactElement } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { Shape } from '#api-types';
import { mayEver } from '#domain/roles/permissions';
import { newMappingTemplate } from '#domain/template/mapping-template';
import { newPlanTemplate } from '#domain/template/plan-template';
import { type TemplateKind, templateKinds } from '#domain/template/status';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { TemplateHistory } from './template-history.tsx';
import type { TemplateVersion } from './use-template.ts';
import './templates.css';

/** One template with its versions: what is in use first. */
function Family(props: {
  readonly versions: readonly TemplateVersion[];
  readonly today: string;
}): ReactElement {
  const t = useText();
  const { versions, today } = props;
  const main = versions.find(({ status }) => status === 'published') ?? versions[0];
  const shown = versions.filter(({ status, id }) => status !== 'retired' || id === main?.id);
  return (
    <li>
      <h3>{main === undefined || main.name.nb === '' ? t('templates.unnamed') : main.name.nb}</h3>
      <p className="small quiet">{main?.municipalityName ?? t('templates.everywhere')}</p>
      <ul className="versions">
        {shown.map(({ id, number, status }) => (
          <li key={id}>
            <Link to={`/templates/${id}`}>
              {t('templates.version', { number })}
              <span className="visually-hidden">, {main?.name.nb}</span>
            </Link>
            , {t(`templates.status.${status}`)}
          </li>
        ))}
      </ul>
      <TemplateHistory versions={versions} today={today} />
    </li>
  );
}

const familiesOf = (templates: readonly TemplateVersion[], kind: TemplateKind): TemplateVersion[][] => {
  const ofKind = templates.filter((one) => one.kind === kind);
  return [...new Set(ofKind.map(({ familyId }) => familyId))].map((family) =>
    ofKind.filter(({ familyId }) => familyId === family),
  );
};

function Kind(props: {
  readonly kind: TemplateKind;
  readonly all: Shape<'Templates'>;
  readonly mayWrite: boolean;
}): ReactElement {
  const t = useText();
  const navigate = useNavigate();
  const readAgain = useReadAgain();
  const { kind, all, mayWrite } = props;
  const families = familiesOf(all.templates, kind);
  return (
    <Card heading={t(`templates.kinds.${kind}`)}>
      {families.length === 0 && <p>{t(`templates.none.${kind}`)}</p>}
      <ul className="rows">
        {families.map((versions) => (
          <Family key={versions[0]?.familyId} versions={versions} today={all.today} />
        ))}
      </ul>
      {mayWrite && (
        <VerbButton
          kind="second"
          onPress={async () => {
            const content = kind === 'mapping' ? newMappingTemplate : newPlanTemplate;
            const { data } = await verb<Shape<'TemplateChanged'>>(`/templates/${kind}`, content);
            await readAgain('/templates');
            await navigate(`/templates/${data.id}`);
          }}
        >
          {t(`templates.add.${kind}`)}
        </VerbButton>
      )}
    </Card>
  );
}

/** «Maler»: what mappings ask about and what plans propose, with every version. */
export function TemplatesPage(): ReactElement {
  const t = useText();
  const user = useSessionUser();
  const { data, error, refetch } = useRead<Shape<'Templates'>>('/templates');
  const mayWrite = user !== undefined && mayEver(user.role, 'template.write');
  return (
    <Page
      heading={t('templates.title')}
      above={<Link to="/organisations">{t('directory.organisations.title')}</Link>}
    >
      <div className="stack">
        <p>{t('templates.intro')}</p>
        {!mayWrite && <p className="info-box">{t('templates.readOnly')}</p>}
        {error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
        {data === undefined && !error && <Loading />}
        {data !== undefined &&
          templateKinds.map((kind) => <Kind key={kind} kind={kind} all={data.data} mayWrite={mayWrite} />)}
      </div>
    </Page>
  );
}
