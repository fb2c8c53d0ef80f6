import { isArea } from '#domain/mapping/areas';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { useText } from '../i18n/catalogue.tsx';
import { templates } from '../i18n/nb/templates.ts';

/** `code`, `code:area` or `code:goal number` as a sentence. */
export function useBlockerText(): (blocker: string) => string {
  const t = useText();
  return (blocker) => {
    const [code = '', about = ''] = blocker.split(':');
    if (!isKeyOf(templates.blockers, code)) return blocker;
    return t(`templates.blockers.${code}`, { name: isArea(about) ? t(`mapping.areas.${about}`) : about });
  };
}
