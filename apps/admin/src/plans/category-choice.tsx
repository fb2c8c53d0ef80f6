import type { ReactElement } from 'react';
import { allCategories, type Category } from '#domain/category/categories';
import { LeftOut } from '../consents/left-out.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { WhoCanSee } from '../look/components/who-can-see.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { type CaseOfPlan, whoSees } from './case-plan.ts';

interface Props {
  readonly of: CaseOfPlan;
  readonly value: Category;
  readonly onChange: (category: Category) => void;
}

/** What it is about, and who can see it then: before it is written, not after. */
export function CategoryChoice({ of, value, onChange }: Props): ReactElement {
  const t = useText();
  const own = useSessionUser()?.serviceName ?? '';
  return (
    <div className="field">
      <RadioGroup
        legend={t('plan.category')}
        hint={t('plan.categoryHint')}
        inline
        value={value}
        onChange={onChange}
        choices={allCategories.map((category) => ({
          value: category,
          label: t(`plan.categories.${category}`),
        }))}
      />
      <LeftOut sharings={of.sharings} category={value} />
      <WhoCanSee who={whoSees(of, value, own)} />
    </div>
  );
}
