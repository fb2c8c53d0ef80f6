import { type ReactElement, useState } from 'react';
import { ConsentQuestion } from './consent-question.tsx';
import { MeasureQuestion } from './measure-question.tsx';
import type { OwnConsent, OwnPage } from './use-own-page.ts';

const waits = (consent: OwnConsent): boolean =>
  consent.state === 'asked' &&
  consent.answers.some(({ capacity, answer }) => capacity === 'young_person' && answer === 'not_asked');

/** Everything that asks for an answer. What was answered on this visit stays in view with its thanks. */
export function Questions({ own }: { own: OwnPage }): ReactElement {
  const [first] = useState(own);
  const asked = new Set([
    ...[...first.measures, ...own.measures]
      .filter((one) => one.status === 'proposed' && one.youngPersonAnswer === null)
      .map(({ id }) => id),
    ...[...first.consents, ...own.consents].filter(waits).map(({ id }) => id),
  ]);
  const nameOf = (serviceId: string): string => own.services.find(({ id }) => id === serviceId)?.name ?? '';
  return (
    <>
      {own.measures
        .filter(({ id }) => asked.has(id))
        .map((measure) => (
          <MeasureQuestion key={measure.id} measure={measure} today={own.today} />
        ))}
      {own.consents
        .filter(({ id }) => asked.has(id))
        .map((consent) => (
          <ConsentQuestion key={consent.id} consent={consent} nameOf={nameOf} />
        ))}
    </>
  );
}
