import type { ReactElement } from 'react';
import { useParams } from 'react-router-dom';
import { NotFound } from '../layout/not-found.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { WithCase } from '../young-people/case-page/with-case.tsx';
import type { CaseOfMapping } from './case-mapping.ts';
import { MappingForm } from './fill-in/mapping-form.tsx';
import { MappingResult } from './result/mapping-result.tsx';
import './mappings.css';

function OpenMapping({ of }: { of: CaseOfMapping }): ReactElement {
  const { mappingId } = useParams();
  const serviceId = useSessionUser()?.serviceId;
  const mapping = of.mappings.find(({ id }) => id === mappingId);
  if (mapping === undefined) return <NotFound />;
  const fillsIn = mapping.status === 'draft' && mapping.ownerServiceId === serviceId;
  return fillsIn ? (
    <MappingForm key={mapping.id} of={of} mapping={mapping} />
  ) : (
    <MappingResult key={mapping.id} of={of} mapping={mapping} />
  );
}

/** One mapping: filled in by the service that began it, read by the others. */
export function MappingPage(): ReactElement {
  return <WithCase>{(of) => <OpenMapping of={of} />}</WithCase>;
}
