import { isKeyOf } from '#domain/closed-table/closed-table';
import { useText } from '../i18n/catalogue.tsx';
import { handOverNotes } from '../i18n/nb/hand-over-notes.ts';

/** The sentence for each thing that is missing. */
export function useNoteBlocker(): (code: string) => string {
  const t = useText();
  return (code) => (isKeyOf(handOverNotes.blockers, code) ? t(`handOverNotes.blockers.${code}`) : code);
}
