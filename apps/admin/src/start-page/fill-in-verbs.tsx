import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import { type GapPlace, gapsNamed, placesOf } from '#domain/my-day/gaps';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { versionTag } from '../providers/version-tag.ts';
import { casePageOf } from '../young-people/case-page/use-case.ts';
import { useTell } from './done-lines.tsx';
import { Opens } from './opens.tsx';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

const pathOf = { team: '/team', activities: '#activities', plan: '/plan' } as const satisfies Record<
  Exclude<GapPlace, 'here'>,
  string
>;

/** What is not written down yet: how the young person is reached is given here, the rest where it belongs. */
export function FillInVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const { code, youngPersonId, givenName: name } = item;
  return (
    <>
      {placesOf(gapsNamed(code)).map((place) =>
        place === 'here' ? (
          <Reach key={place} item={item} />
        ) : (
          <Link
            key={place}
            className="button button-second button-small"
            to={`${casePageOf(youngPersonId)}${pathOf[place]}`}
          >
            {t(`startPage.missing.ways.${place}`, { name })}
          </Link>
        ),
      )}
    </>
  );
}

function Reach({ item }: ItemOf): ReactElement {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Opens
        main
        onOpen={() => {
          setOpen(true);
        }}
      >
        {t('startPage.missing.contactVerb')}
      </Opens>
      {open && (
        <ReachDialog
          item={item}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function ReachDialog({ item, onClose }: ItemOf & { onClose: () => void }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const tell = useTell();
  const dayAgain = useDayAgain();
  const [text, setText] = useState('');
  const name = item.givenName;
  const save = async (): Promise<void> => {
    const path = `/young-people/${item.youngPersonId}/contact`;
    await verb(path, { preferredContact: text.trim() }, versionTag(item.version ?? 0), 'PATCH');
    await dayAgain(item.youngPersonId);
    tell(item, t('startPage.missing.done', { name }));
    onClose();
  };
  return (
    <ModalDialog heading={t('startPage.missing.heading', { name })} onClose={onClose}>
      <TextField
        label={t('startPage.missing.label', { name })}
        hint={t('startPage.missing.hint')}
        value={text}
        onChange={setText}
      />
      <VerbButton
        blockers={text.trim() === '' ? ['reach-missing'] : []}
        sentenceOf={(code) => sentence(`startPage.blockers.${code}`) ?? code}
        onPress={save}
      >
        {t('startPage.missing.save')}
      </VerbButton>
    </ModalDialog>
  );
}
