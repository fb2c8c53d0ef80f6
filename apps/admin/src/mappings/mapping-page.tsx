import type { ReactElement } from 'react';
import { useParams } from 'react-router-dom';
import { NotFound } from '../layout/not-found.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { WithCase } from '../young-people/case-page/with-case.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { useMappingTemplate } from '../mapping-templates/use-mapping-template.ts';
import type { CaseOfMapping, Mapping } from './case-mapping.ts';
import { MappingForm } from './fill-in/mapping-form.tsx';
import { MappingResult } from './result/mapping-result.tsx';
import './mappings.css';

function OpenMapping({ of }: { of: CaseOfMapping }): ReactElement {
  const { mappingId } = useParams();
  const serviceId = useSessionUser()?.serviceId;
  const mapping = of.mappings.find(({ id }) => id === mappingId);
  if (mapping === undefined) return <NotFound />;
  return <WithTemplate key={mapping.id} of={of} mapping={mapping} serviceId={serviceId} />;
}

/** The questions are those of the version that the mapping was begun by. */
function WithTemplate(props: {
  readonly of: CaseOfMapping;
  readonly mapping: Mapping;
  readonly serviceId: string | null | undefined;
}): ReactElement {
  const { of, mapping, serviceId } = props;
  const { data, error, refetch } = useMappingTemplate(mapping.templateId);
  if (error) return <ErrorInCard error={error} onRetry={() => void refetch()} />;
  if (mapping.templateId !== null && data === undefined) return <Loading />;
  const template = data?.data;
  const fillsIn = mapping.status === 'draft' && mapping.ownerServiceId === serviceId;
  return fillsIn ? (
    <MappingForm of={of} mapping={mapping} template={template} />
  ) : (
    <MappingResult of={of} mapping={mapping} template={template} />
  );
}

/** One mapping: filled in by the service that began it, read by the others. */
export function MappingPage(): ReactElement {
  return <WithCase>{(of) => <OpenMapping of={of} />}</WithCase>;
}
