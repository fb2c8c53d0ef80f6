import { isBlank } from '../blocker/blockers.ts';
import type { InEveryLanguage, Language } from '../language/languages.ts';

/** A text of a template. Bokmål is always there; another language may be empty until somebody has written it. */
export type Wording = InEveryLanguage;

export const noWording: Wording = { nb: '', nn: '', en: '' };

/** What the reader is shown, and in which language it stands: bokmål when there is nothing in the reader's own. */
export const wordingIn = (
  wording: Wording,
  language: Language,
): { readonly text: string; readonly language: Language } =>
  isBlank(wording[language]) ? { text: wording.nb, language: 'nb' } : { text: wording[language], language };

/** Spaces around a text are nobody's wish. */
export const trimmed = ({ nb, nn, en }: Wording): Wording => ({
  nb: nb.trim(),
  nn: nn.trim(),
  en: en.trim(),
});
