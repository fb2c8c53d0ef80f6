import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { allReleasePeriods, type ReleasePeriod } from '#domain/release/period';
import { mayEver } from '#domain/roles/permissions';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { useSessionUser } from '../providers/use-session.ts';

type Rhythms = Shape<'ReleaseRhythms'>;

interface Props {
  /** What releases stand for, as it is written. */
  readonly made: readonly string[];
}

/** How often figures come, what is due, and how it was set before. */
export function RhythmCard({ made }: Props): ReactElement | null {
  const t = useText();
  const periodWords = usePeriodWords();
  const user = useSessionUser();
  const [open, setOpen] = useState(false);
  const { data } = useRead<Rhythms>('/release-rhythms');
  if (data === undefined) return null;
  const { covers, due, next, nextFrom, history } = data.data;
  const named = { due: periodWords(due) };
  return (
    <Card heading={t('releases.rhythm.title')}>
      <p>
        {t(`releases.rhythm.now.${covers}`)}{' '}
        {t(made.includes(due) ? 'releases.rhythm.due' : 'releases.rhythm.waits', named)}{' '}
        {t('releases.rhythm.next', { next: periodWords(next), day: longDate(nextFrom) })}
      </p>
      {user !== undefined && mayEver(user.role, 'release.rhythm') && (
        <button
          type="button"
          className="button button-second button-small"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('releases.rhythm.set')}
        </button>
      )}
      <History history={history} />
      {open && (
        <SetRhythm
          now={covers}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Card>
  );
}

function History({ history }: Pick<Rhythms, 'history'>): ReactElement | null {
  const t = useText();
  if (history.length === 0) return null;
  return (
    <details>
      <summary>{t('releases.rhythm.history')}</summary>
      <ul className="rows">
        {history.map(({ id, covers, byName, setAt, reason }) => (
          <li key={id}>
            {t('releases.rhythm.was', {
              ...{ day: longDate(dateInNorway(setAt)), name: byName, reason },
              covers: t(`releases.rhythm.choices.${covers}`).toLowerCase(),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

function SetRhythm({ now, onClose }: { readonly now: ReleasePeriod; readonly onClose: () => void }) {
  const t = useText();
  const sentence = useSentence();
  const readAgain = useReadAgain();
  const [covers, setCovers] = useState<ReleasePeriod>();
  const draft = useDraft('release-rhythm');
  const { text: reason } = draft;
  return (
    <ModalDialog heading={t('releases.rhythm.set')} onClose={onClose}>
      <RadioGroup
        legend={t('releases.rhythm.choose')}
        choices={allReleasePeriods
          .filter((period) => period !== now)
          .map((value) => ({ value, label: t(`releases.rhythm.choices.${value}`) }))}
        value={covers}
        onChange={setCovers}
      />
      <p className="small">{t('releases.rhythm.hint')}</p>
      <TextField label={t('releases.rhythm.reason')} rows={3} value={reason} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={[...(covers === undefined ? ['covers'] : []), ...(reason.trim() === '' ? ['reason'] : [])]}
        sentenceOf={(code) => sentence(`releases.rhythm.missing.${code}`) ?? code}
        onPress={async () => {
          await verb('/release-rhythms', { covers, reason });
          await draft.drop();
          onClose();
          await readAgain('/release-rhythms');
        }}
      >
        {t('releases.rhythm.save')}
      </VerbButton>
    </ModalDialog>
  );
}
