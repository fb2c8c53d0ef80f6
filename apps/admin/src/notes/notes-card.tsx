import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { notesPageOf } from './use-notes.ts';

/** On the case page: the way to the notes. Nothing of them is read before somebody opens them. */
export function NotesCard({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const { givenName, familyName, municipalityName } = of.person;
  return (
    <Card heading={t('notes.card.heading')} id="notater">
      <p>{t('notes.card.text', { name: of.person.givenName })}</p>
      <p>
        <Link to={notesPageOf(of.person.id)}>{t('notes.card.open')}</Link>
        {' · '}
        <Link to="/discussions" state={{ names: [givenName, familyName], places: [municipalityName] }}>
          {t('discussions.fromCase')}
        </Link>
      </p>
    </Card>
  );
}
