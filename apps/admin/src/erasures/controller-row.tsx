import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { AcknowledgeDialog } from './acknowledge-dialog.tsx';
import { DecideDialog } from './decide-dialog.tsx';

interface Props {
  readonly part: Shape<'ControllerPart'>;
  readonly erasure: Shape<'ErasureOpened'>;
}

function Decided({ part }: Pick<Props, 'part'>): ReactElement | null {
  const t = useText();
  const { decision, reason, fileName: file, records, sha256: hash, reference } = part;
  if (decision === null) return null;
  return (
    <div className="quiet-box">
      <p>
        <strong>{t(`erasures.case.decisions.${decision}`)}.</strong> {reason}
      </p>
      {decision === 'transfer' && file === null && <p role="status">{t('erasures.case.waitingPackage')}</p>}
      {file !== null && (
        <p className="small quiet erasure-hash">
          {t('erasures.case.package', { file, records: records ?? 0, hash: hash ?? '' })}
        </p>
      )}
      {reference !== null && <p>{t('erasures.case.receipt', { reference })}</p>}
    </div>
  );
}

/** One controller: what it must keep and by which rule, what it has decided, and the next step. */
export function ControllerRow({ part, erasure }: Props): ReactElement {
  const t = useText();
  const [open, setOpen] = useState<'decide' | 'acknowledge'>();
  const { organisationName: name, duties, decision, fileName, reference } = part;
  const going = erasure.state === 'preparing' || erasure.state === 'approving';
  const next =
    decision === null ? 'decide' : fileName !== null && reference === null ? 'acknowledge' : undefined;
  const close = (): void => {
    setOpen(undefined);
  };
  return (
    <li>
      <h3>{name}</h3>
      {duties.map(({ heading, text, source }) => (
        <p key={heading} className="small">
          <strong>{heading}.</strong> {text}{' '}
          <span className="quiet">{t('erasures.case.source', { source })}</span>
        </p>
      ))}
      <Decided part={part} />
      {going && next !== undefined && (
        <button
          type="button"
          className="button button-second button-small"
          aria-label={t(`erasures.case.${next}For`, { name })}
          onClick={() => {
            setOpen(next);
          }}
        >
          {t(`erasures.case.${next}`)}
        </button>
      )}
      {open === 'decide' && <DecideDialog part={part} erasure={erasure} onClose={close} />}
      {open === 'acknowledge' && <AcknowledgeDialog part={part} erasure={erasure} onClose={close} />}
    </li>
  );
}
