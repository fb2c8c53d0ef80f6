import type { ReactElement } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { Icon } from '../icons/icon.tsx';
import { sides, type Side } from '../services.ts';

interface Props {
  readonly side: Side;
  /** What stands beside the tile; without it the kind's own name. */
  readonly name?: string;
  /** The same name already stands in the row: then it is only read aloud. */
  readonly nameHidden?: boolean;
}

/** A service without its logo: 24 px tile with icon, and always the name. */
export function ServiceTile({ side, name, nameHidden = false }: Props): ReactElement {
  const t = useSharedText();
  return (
    <span className="service">
      <span className={`service-tile service-${sides[side].colour}`}>
        <Icon name={sides[side].icon} size={16} />
      </span>
      <span className={nameHidden ? 'visually-hidden' : undefined}>{name ?? t(`look.services.${side}`)}</span>
    </span>
  );
}
