import type { ReactElement } from 'react';
import type { Area } from '#domain/mapping/areas';
import { ownWritingBlockers } from '#domain/mapping/own-part';
import { areasUnder, newMappingTemplate } from '#domain/template/mapping-template';
import { useOwnText } from '../i18n/catalogue.tsx';
import { numbersToCall } from '../i18n/numbers-to-call.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { questionsAbout, useMappingTemplate } from '../mapping-templates/use-mapping-template.ts';
import { useOwnPath } from '../own-page/use-own-page.ts';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { OwnArea } from './own-area.tsx';
import { TogetherCard } from './together-card.tsx';
import { type OwnPart, useOwnParts } from './use-own-parts.ts';

function Part({ part }: { readonly part: OwnPart }): ReactElement {
  const t = useOwnText();
  const path = `${useOwnPath()}/own-parts`;
  const readAgain = useReadAgain();
  const { id, byName: by, serviceName: service, status } = part;
  const template = useMappingTemplate(part.templateId).data?.data;
  const { asked, others } = areasUnder(template ?? newMappingTemplate);
  const areasOf = (areas: readonly Area[]): ReactElement[] =>
    areas.map((area) => (
      <OwnArea
        key={area}
        area={area}
        questions={questionsAbout(template, area)}
        part={part}
        onSave={async (answer, ownWords) => {
          await verb(`${path}/${id}/areas/${area}`, { answer, ownWords });
          await readAgain(path);
        }}
      />
    ));
  const facts = {
    mappingStatus: part.open ? 'draft' : 'completed',
    status,
    answered: part.answers.length,
  } as const;
  return (
    <Card heading={t('ownParts.partBy', { by })}>
      <p className="info-box">
        {status === 'sent' ? t('ownParts.sentTo', { service }) : t('ownParts.onlyYou', { service })}
      </p>
      <div className="stack">{areasOf(asked)}</div>
      {others.length > 0 && (
        <>
          <h3>{t('ownParts.others')}</h3>
          <div className="stack">{areasOf(others)}</div>
        </>
      )}
      {status === 'invited' && (
        <>
          <p className="small quiet">{t('ownParts.acute', numbersToCall(part.emergencyNumbers))}</p>
          <VerbButton
            blockers={ownWritingBlockers({ ...facts, verb: 'send' })}
            sentenceOf={(code) => (code === 'nothing-answered' ? t('ownParts.nothing') : t('ownParts.over'))}
            onPress={async () => {
              await verb(`${path}/${id}/send`);
              await readAgain(path);
            }}
          >
            {t('ownParts.send', { service })}
          </VerbButton>
        </>
      )}
    </Card>
  );
}

/** «Min del»: what I think of each area, written alone before the talk. Mine until I send it. */
export function OwnPartPage(): ReactElement {
  const t = useOwnText();
  const { data, error, refetch } = useOwnParts();
  return (
    <Page heading={t('ownParts.heading')}>
      {data === undefined &&
        (error ? <ErrorInCard error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data?.data.parts.length === 0 && data.data.together.length === 0 && <p>{t('ownParts.none')}</p>}
      <div className="stack">
        {data?.data.parts.map((part) => (
          <Part key={part.id} part={part} />
        ))}
        {data !== undefined && <TogetherCard of={data.data} />}
      </div>
    </Page>
  );
}
