import type { ReactElement } from 'react';
import type { FloorReason } from '#domain/release/floor';
import { useText } from '../../i18n/catalogue.tsx';

/** Why a place is not divided, where it is not. */
export function FloorNote({ reason }: { readonly reason: FloorReason | null }): ReactElement | null {
  const t = useText();
  return reason === null ? null : <p className="small">{t(`figures.floor.${reason}`)}</p>;
}
