import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { levelZeroDeadline } from '#domain/young-person/level-zero';
import { useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { Page } from '../../look/components/page.tsx';
import { Icon } from '../../look/icons/icon.tsx';
import { useToday } from '../../providers/use-session.ts';
import { casePageOf } from '../case-page/use-case.ts';
import type { RegistrationForm } from './registration-form.ts';

interface Props {
  readonly answer: Shape<'Registered'>;
  readonly form: RegistrationForm;
  readonly onAnother: () => void;
}

/** Registered, or followed up already: then nothing is said of whom, where or since when. */
export function RegisteredPage({ answer, form, onAnother }: Props): ReactElement {
  const t = useText();
  const today = useToday();
  const name = form.givenName.trim();
  const { id } = answer;
  const another = (
    <button type="button" className="button button-second" onClick={onAnother}>
      {t('youngPeople.registerPage.another')}
    </button>
  );
  if (id === undefined)
    return (
      <Page
        key="known"
        heading={t('youngPeople.registerPage.known')}
        documentTitle={t('youngPeople.registerPage.knownTitle')}
      >
        <p>{t('youngPeople.registerPage.knownNext')}</p>
        <div className="buttons">
          <Link to="/young-people" className="button">
            {t('youngPeople.registerPage.toList')}
          </Link>
          {another}
        </div>
      </Page>
    );
  return (
    <Page
      key="registered"
      heading={t('youngPeople.registerPage.done', { name })}
      documentTitle={t('youngPeople.registerPage.doneTitle')}
    >
      {form.level === '0' && (
        <p className="registered-deadline">
          <Icon name="clock" />
          {t('youngPeople.registerPage.decideBy', { date: nearDate(levelZeroDeadline(today, false), today) })}
        </p>
      )}
      <p className="registered-next">{t('youngPeople.registerPage.nextStep', { name })}</p>
      <div className="buttons">
        <Link to={casePageOf(id)} className="button">
          {t('youngPeople.registerPage.openCase', { name })}
        </Link>
        {another}
      </div>
    </Page>
  );
}
