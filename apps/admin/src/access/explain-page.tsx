import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Page } from '../look/components/page.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { useRead } from '../providers/use-read.ts';
import { casePageOf, pathOf, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { WithCase } from '../young-people/case-page/with-case.tsx';
import { Explanation } from './explanation.tsx';

/** Where a coordinator asks who sees what of one young person, and why. */
export const explainPageOf = (youngPersonId: string): string => `/young-people/${youngPersonId}/access`;

function People({ of, serviceId }: { of: YoungPersonCase; serviceId: string }): ReactElement {
  const t = useText();
  const [postId, setPostId] = useState<string>();
  const { data } = useRead<Shape<'PersonInService'>[]>(`/services/${serviceId}/people`);
  return (
    <>
      <SelectField
        label={t('access.explain.who')}
        none={t('access.explain.choose')}
        choices={(data?.data ?? []).map((one) => ({ value: one.postId, label: `${one.name}, ${one.title}` }))}
        value={postId}
        onChange={setPostId}
      />
      {postId !== undefined && <Explanation path={`${pathOf(of.person.id)}/access-explanations/${postId}`} />}
    </>
  );
}

function Asking({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const [serviceId, setServiceId] = useState<string>();
  const { data } = useRead<Shape<'ServiceSeen'>[]>('/services');
  const { givenName: name, id } = of.person;
  return (
    <Page
      heading={t('access.explain.heading', { name })}
      documentTitle={t('access.explain.title')}
      aside={<Link to={casePageOf(id)}>{t('access.explain.back')}</Link>}
    >
      <p>{t('access.explain.intro', { name })}</p>
      <div className="access-question">
        <Card heading={t('access.explain.question')}>
          <SelectField
            label={t('access.explain.service')}
            none={t('access.explain.choose')}
            choices={(data?.data ?? []).map((one) => ({ value: one.id, label: one.name }))}
            value={serviceId}
            onChange={setServiceId}
          />
          {serviceId !== undefined && <People key={serviceId} of={of} serviceId={serviceId} />}
        </Card>
      </div>
      <p className="small quiet">{t('access.explain.caseId', { id })}</p>
    </Page>
  );
}

/** «Hvorfor kan / kan ikke X se Y?» for whoever holds the baton or coordinates. */
export function ExplainPage(): ReactElement {
  return <WithCase>{(of) => <Asking of={of} />}</WithCase>;
}
