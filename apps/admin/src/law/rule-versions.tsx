import { type ReactElement, useState } from 'react';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { RuleValue } from './rule-value.tsx';
import { type Rule, useLawSentence, useLawVerb, type Version } from './use-law.ts';

/** One version: what it says, from when, from where, and who proposed and decided it. */
export function VersionText({ rule, version }: { rule: Rule; version: Version }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const { standing, source, proposedByName, decidedByName, decidedAt, reason, decidedNote } = version;
  const dates = { from: longDate(version.from), until: longDate(version.until ?? version.from) };
  return (
    <>
      <RuleValue rule={rule} version={version} />
      <p className="small">
        <strong>{sentence(`law.standing.${standing}`, dates)}</strong>
        {standing === 'proposed' && ` · ${t('law.wouldBegin', { from: dates.from })}`}
      </p>
      <p className="small">{t('law.source', { source })}</p>
      <p className="small quiet">
        {proposedByName === null
          ? t('law.delivered')
          : t('law.proposedBy', {
              who: proposedByName,
              on: longDate(dateInNorway(version.proposedAt)),
              reason,
            })}{' '}
        {decidedByName !== null &&
          decidedAt !== null &&
          t('law.decidedBy', {
            who: decidedByName,
            on: longDate(dateInNorway(decidedAt)),
            note: decidedNote,
          })}
      </p>
    </>
  );
}

/** A proposal that waits: decided by somebody else than the one who made it. */
export function Waiting({
  rule,
  version,
  onDone,
}: {
  rule: Rule;
  version: Version;
  onDone: (text: string) => void;
}): ReactElement {
  const t = useText();
  const act = useLawVerb();
  const sentenceOf = useLawSentence();
  const [rejecting, setRejecting] = useState(false);
  return (
    <div className="law-waiting">
      <p className="strong">{t('law.waiting')}</p>
      <VersionText rule={rule} version={version} />
      {version.mine ? (
        <p className="small">{t('law.waitingMine')}</p>
      ) : (
        <div className="buttons">
          <VerbButton
            small
            sentenceOf={sentenceOf}
            onPress={async () => {
              await act(`/law/${version.id}/approve`, { note: '' });
              onDone(t('law.approved'));
            }}
          >
            {t('law.approve')}
          </VerbButton>
          <VerbButton
            small
            kind="second"
            onPress={() => {
              setRejecting(true);
              return Promise.resolve();
            }}
          >
            {t('law.reject')}
          </VerbButton>
        </div>
      )}
      {rejecting && (
        <ReasonDialog
          draftKey={`law-reject-${version.id}`}
          heading={t('law.reject')}
          label={t('law.rejectWhy')}
          verb={t('law.reject')}
          onReason={async (note) => {
            await act(`/law/${version.id}/reject`, { note });
            onDone(t('law.rejected'));
          }}
          onClose={() => {
            setRejecting(false);
          }}
        />
      )}
    </div>
  );
}
