import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/catalogue.tsx';
import { Icon } from '../../look/icons/icon.tsx';

/** Stands on top of every page with figures, and on paper. */
export function RoundingNote(): ReactElement {
  const t = useText();
  return (
    <div className="quiet-box rounding-note">
      <Icon name="lock" />
      <p className="small">
        <strong>{t('figures.rounding.strong')}</strong> {t('figures.rounding.text')}{' '}
        {t('figures.rounding.without')}{' '}
        <Link className="no-print" to="/figures/protection">
          {t('figures.rounding.link')}
        </Link>
      </p>
    </div>
  );
}
