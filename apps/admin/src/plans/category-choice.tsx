import type { ReactElement } from 'react';
import { allCategories, type Category } from '#domain/category/categories';
import { WhoWillSee } from '../access/who-sees.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import type { CaseOfPlan } from './case-plan.ts';

interface Props {
  readonly of: CaseOfPlan;
  readonly value: Category;
  readonly onChange: (category: Category) => void;
}

/** What it is about, and who can see it then: before it is written, not after. */
export function CategoryChoice({ of, value, onChange }: Props): ReactElement {
  const t = useText();
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
      <WhoWillSee of={of} part="goals" category={value} />
    </div>
  );
}
