import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { AskForCaseForm } from './ask-form.tsx';

type Asked = Shape<'OwnCaseRequest'>;

function AskedRow({ asked }: { readonly asked: Asked }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const { wants, reason, askedOn, standing, answerText, byName, byService, phone } = asked;
  return (
    <li>
      <p className="strong">{t(`caseRequests.wishes.${wants}`)}</p>
      <p>{t('caseRequests.row', { date: longDate(askedOn), reason })}</p>
      <p className="small">
        {sentence(`caseRequests.standings.${standing}`, {
          name: byName ?? '',
          service: byService ?? '',
          text: answerText ?? '',
        })}
      </p>
      {phone !== null && phone !== '' && (
        <p className="small">
          <a href={`tel:${phone.replaceAll(' ', '')}`}>{t('caseRequests.phone', { phone })}</a>
        </p>
      )}
    </li>
  );
}

/** `/case-requests`: asks for a case, and what has been asked for. Never whether anybody was found. */
export function CaseRequestsPage(): ReactElement {
  const t = useText();
  const asked = useRead<Asked[]>('/case-requests').data?.data ?? [];
  return (
    <Page heading={t('caseRequests.heading')}>
      <div className="stack">
        <AskForCaseForm />
        <Card heading={t('caseRequests.mine')}>
          {asked.length === 0 && <p>{t('caseRequests.none')}</p>}
          <ul className="rows">
            {asked.map((one) => (
              <AskedRow key={one.id} asked={one} />
            ))}
          </ul>
        </Card>
      </div>
    </Page>
  );
}
