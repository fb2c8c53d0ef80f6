import type { Shape } from '#api-types';
import { type ReactElement, useState } from 'react';
import { addDays } from '#domain/calendar/date';
import type { Proposal } from '#domain/mapping/proposals';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { shortDate } from '../../i18n/norwegian-form.ts';
import { ReasonDialog } from '../../look/components/reason-dialog.tsx';
import { Icon } from '../../look/icons/icon.tsx';
import { verb } from '../../providers/data-provider.ts';
import { useSessionUser } from '../../providers/use-session.ts';
import { pathOf, useCaseAgain } from '../../young-people/case-page/use-case.ts';
import { tagOf } from '../../young-people/case-page/use-case-verb.ts';
import { isTaken } from '../case-mapping.ts';
import { useAreaWords } from '../use-area-words.ts';
import type { ProposalsProps } from './proposals.tsx';
import { TakeDialog } from './take-dialog.tsx';

type Props = ProposalsProps & { readonly proposal: Proposal };

/** One area's proposal: its measures, and whether it comes into the plan or waits. */
export function ProposalRow({ proposal, of, mapping, versionOf, onVersion }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const [open, setOpen] = useState<'take' | 'leave'>();
  const again = useCaseAgain(of.person.id);
  const { area, measures } = proposal;
  const words = useAreaWords(of.person.givenName)(area);
  const left = mapping.answers.find((said) => said.area === area)?.leftReason ?? null;
  const version = versionOf(area);
  const own = useSessionUser()?.serviceId === mapping.ownerServiceId;
  const close = (): void => {
    setOpen(undefined);
  };
  const leave = async (reason: string): Promise<void> => {
    const path = `${pathOf(of.person.id)}/mappings/${mapping.id}/areas/${area}/leave`;
    const { data } = await verb<Shape<'MappingChanged'>>(path, { reason }, tagOf(version ?? 0));
    onVersion(area, data.version);
    await again();
  };
  const about = <span className="visually-hidden"> {t('mapping.proposals.fromArea', { area: words })}</span>;
  return (
    <li>
      {measures.map(({ code, deadlineDays }) => (
        <p key={code}>
          <strong>{sentence(`mapping.proposals.codes.${code}`) ?? code}</strong>{' '}
          {t('mapping.proposals.within', { date: shortDate(addDays(of.today, deadlineDays), of.today) })}
        </p>
      ))}
      <p className="small quiet">{t('mapping.proposals.fromArea', { area: words })}</p>
      {isTaken(of, area) ? (
        <p className="small">
          <Icon name="tick" size={17} /> {t('mapping.proposals.taken')}
        </p>
      ) : (
        <div className="buttons">
          <button
            type="button"
            className="button button-second button-small"
            onClick={() => {
              setOpen('take');
            }}
          >
            {t('mapping.proposals.take')}
            {about}
          </button>
          {own && left === null && version !== null && (
            <button
              type="button"
              className="button button-quiet button-small"
              onClick={() => {
                setOpen('leave');
              }}
            >
              {t('mapping.proposals.leave')}
              {about}
            </button>
          )}
        </div>
      )}
      {left !== null && <p className="small">{t('mapping.proposals.left', { reason: left })}</p>}
      {open === 'take' && <TakeDialog proposal={proposal} of={of} mapping={mapping} onClose={close} />}
      {open === 'leave' && (
        <ReasonDialog
          draftKey={`proposal-left-${mapping.id}-${area}`}
          heading={t('mapping.proposals.leaveHeading', { area: words })}
          label={t('mapping.proposals.leaveWhy')}
          verb={t('mapping.proposals.leaveVerb')}
          onReason={leave}
          onClose={close}
        />
      )}
    </li>
  );
}
