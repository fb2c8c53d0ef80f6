import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { declarationBlockers } from '#domain/protection/declaration';
import { staffRelations, type StaffRelationKind } from '#domain/protection/relations';
import { useTabText } from '../drafts/tab-text.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Page } from '../look/components/page.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { RelationRow } from './relation-row.tsx';
import { wrongWithNumber } from '../young-people/register/number-help.ts';
import { RelationKindField } from './relation-kind-field.tsx';

/** «Mine relasjoner»: whom the reader is too close to. Seen by nobody else. */
export function RelationsPage(): ReactElement {
  const t = useText();
  const lines = useRead<Shape<'StaffRelationLine'>[]>('/my-relations').data?.data ?? [];
  return (
    <Page heading={t('protection.relations.heading')}>
      <p>{t('protection.relations.intro')}</p>
      <div className="stack">
        <Card heading={t('protection.relations.heading')}>
          {lines.length === 0 && <p>{t('protection.relations.none')}</p>}
          <ul className="rows">
            {lines.map((line) => (
              <RelationRow key={line.id} line={line} />
            ))}
          </ul>
        </Card>
        <DeclareCard />
      </div>
    </Page>
  );
}

function DeclareCard(): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const readAgain = useReadAgain();
  const [kind, setKind] = useState<StaffRelationKind>();
  const [number, setNumber] = useState('');
  const draft = useTabText('relation-new');
  const { text: note } = draft;
  const hasNumber = number.trim() !== '';
  const identityBlockers = hasNumber ? wrongWithNumber(number) : [];
  const missing =
    kind === undefined
      ? ['kind-missing']
      : declarationBlockers({ kind, aboutACase: false, hasNumber, identityBlockers, note });
  return (
    <Card heading={t('protection.relations.add')}>
      <RelationKindField value={kind} onChange={setKind} />
      <TextField
        label={t('protection.relations.number')}
        hint={t('protection.relations.numberHint')}
        value={number}
        onChange={setNumber}
      />
      {kind !== undefined && staffRelations[kind].needsNote && (
        <TextField
          label={t('protection.relations.note')}
          hint={t('protection.relations.noteHint')}
          rows={2}
          value={note}
          onChange={draft.setText}
        />
      )}
      <VerbButton
        blockers={missing}
        blockersHeading={t('protection.before')}
        sentenceOf={(code) =>
          sentence(`protection.relations.blockers.${code}`) ?? sentence(`youngPeople.number.${code}`) ?? code
        }
        onPress={async () => {
          await verb('/my-relations', { kind, number, note });
          setKind(undefined);
          setNumber('');
          draft.drop();
          await readAgain('/my-relations');
        }}
      >
        {t('protection.relations.add')}
      </VerbButton>
    </Card>
  );
}
