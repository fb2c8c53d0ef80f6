import type { ReactElement } from 'react';

/** Of which time and place a card is, where it is another than what is asked above. */
export function CountedNote({ said }: { readonly said: string | undefined }): ReactElement | null {
  return said === undefined ? null : <p className="small">{said}</p>;
}
