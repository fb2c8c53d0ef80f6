import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';

type Line = Shape<'LineRead'>;

const atOnce = 25;

const asUser = ({ name, email, username, phone, serviceId, role, title, from }: Line): object => ({
  ...{ name, email, username, phone },
  post: { serviceId, role, title, from },
});

/** Reads the lines in that are in order, some at a time, and undoes them as one. */
export function ImportCard({ lines }: { readonly lines: readonly Line[] }): ReactElement {
  const t = useText();
  const users = lines.filter(({ errors }) => errors.length === 0).map(asUser);
  const [importId, setImportId] = useState<string>();
  const [made, setMade] = useState(0);
  const [undone, setUndone] = useState(false);
  const begin = async (): Promise<void> => {
    const id = importId ?? (await verb<{ id: string }>('/user-imports')).data.id;
    setImportId(id);
    for (let from = made; from < users.length; from += atOnce) {
      await verb(`/user-imports/${id}/users`, { users: users.slice(from, from + atOnce) });
      setMade(Math.min(from + atOnce, users.length));
    }
  };
  const isDone = made > 0 && made === users.length;
  return (
    <Card heading={t('administration.import.readIn')}>
      {importId !== undefined && !undone && (
        <p role="status">
          <progress value={made} max={users.length} aria-label={t('administration.import.readIn')} />{' '}
          {t('administration.import.progress', { made, of: users.length })}
        </p>
      )}
      {undone && <p role="status">{t('administration.import.undone', { count: made })}</p>}
      {!isDone && !undone && (
        <VerbButton
          blockers={users.length === 0 ? ['nobody'] : []}
          sentenceOf={() => t('administration.import.nobody')}
          onPress={begin}
        >
          {t('administration.import.import', { count: users.length })}
        </VerbButton>
      )}
      {made > 0 && importId !== undefined && !undone && (
        <>
          <p>{t('administration.import.codes')}</p>
          <VerbButton
            kind="second"
            onPress={async () => {
              await verb(`/user-imports/${importId}/undo`);
              setUndone(true);
            }}
          >
            {t('administration.import.undo')}
          </VerbButton>
          <p className="small quiet">{t('administration.import.undoHow')}</p>
        </>
      )}
    </Card>
  );
}
