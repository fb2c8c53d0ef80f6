import { isKeyOf } from '#domain/closed-table/closed-table';
import { useText } from '../i18n/catalogue.tsx';
import { startPage } from '../i18n/nb/start-page.ts';
import { useSessionUser } from '../providers/use-session.ts';

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** «Hei, Marte. Tre ting trenger deg i dag.» */
export function useGreeting(count: number): string {
  const t = useText();
  const name = useSessionUser()?.name.split(' ')[0] ?? '';
  const number = String(count);
  const words = isKeyOf(startPage.numbers, number) ? t(`startPage.numbers.${number}`) : number;
  return count === 0 ? t('startPage.headingNone', { name }) : t('startPage.heading', { name, words });
}
