import type { ReactElement } from 'react';
import type { AreaAnswer } from '#domain/mapping/answers';
import type { Area } from '#domain/mapping/areas';
import { proposals } from '#domain/mapping/proposals';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import type { CaseOfMapping, Mapping } from '../case-mapping.ts';
import { ProposalRow } from './proposal-row.tsx';

export interface ProposalsProps {
  readonly of: CaseOfMapping;
  readonly mapping: Mapping;
  readonly answers: readonly AreaAnswer[];
  /** The version of the area's answer; null while it is not on the server. */
  readonly versionOf: (area: Area) => number | null;
  /** A verb has given the answer another version. */
  readonly onVersion: (area: Area, version: number) => void;
}

/** What serious and acute answers propose; the young person chooses. */
export function Proposals(props: ProposalsProps): ReactElement {
  const t = useText();
  const list = proposals(props.answers);
  return (
    <Card heading={t('mapping.proposals.heading')} id="proposals">
      {list.length === 0 ? (
        <p className="small quiet">{t('mapping.proposals.none')}</p>
      ) : (
        <>
          <ul className="rows">
            {list.map((proposal) => (
              <ProposalRow key={proposal.area} proposal={proposal} {...props} />
            ))}
          </ul>
          <p className="small quiet">{t('mapping.proposals.chooses', { name: props.of.person.givenName })}</p>
        </>
      )}
    </Card>
  );
}
