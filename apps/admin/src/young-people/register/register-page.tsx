import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { Page } from '../../look/components/page.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { verb } from '../../providers/data-provider.ts';
import { useReadAgain } from '../../providers/use-read.ts';
import { useToday } from '../../providers/use-session.ts';
import { ConcernCard, ToldCard } from './concern-card.tsx';
import { ProtectedCard } from './protected-card.tsx';
import { RegisteredPage } from './registered-page.tsx';
import { bodyOf, emptyForm, missingIn, type RegistrationForm } from './registration-form.ts';
import { WhoCard } from './who-card.tsx';
import './register.css';

export interface SectionProps {
  readonly form: RegistrationForm;
  readonly change: (part: Partial<RegistrationForm>) => void;
}

/** Registers a young person on one page. The answer is a page of its own. */
export function RegisterPage(): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const today = useToday();
  const readAgain = useReadAgain();
  const [form, setForm] = useState<RegistrationForm>(emptyForm);
  const [answer, setAnswer] = useState<Shape<'Registered'>>();
  if (answer !== undefined)
    return (
      <RegisteredPage
        answer={answer}
        form={form}
        onAnother={() => {
          setForm(emptyForm);
          setAnswer(undefined);
        }}
      />
    );
  const change: SectionProps['change'] = (part) => {
    setForm((before) => ({ ...before, ...part }));
  };
  const register = async (): Promise<void> => {
    const { data } = await verb<Shape<'Registered'>>('/young-people', bodyOf(form, today));
    await readAgain('/my-list');
    setAnswer(data);
  };
  const isProtected = form.addressProtected === 'yes';
  return (
    <Page heading={t('youngPeople.registerPage.title')} above={t('youngPeople.registerPage.intro')}>
      <div className="stack register">
        <ProtectedCard form={form} change={change} />
        {!isProtected && (
          <>
            <WhoCard form={form} change={change} />
            <ConcernCard form={form} change={change} />
            <ToldCard form={form} change={change} />
            <VerbButton
              blockers={missingIn(form, today)}
              blockersHeading={t('youngPeople.registerPage.before')}
              sentenceOf={(code) =>
                sentence(`youngPeople.blockers.${code}`) ?? sentence(`youngPeople.number.${code}`) ?? code
              }
              onPress={register}
            >
              {form.givenName.trim() === ''
                ? t('youngPeople.registerPage.submitNoName')
                : t('youngPeople.registerPage.submit', { name: form.givenName.trim() })}
            </VerbButton>
          </>
        )}
      </div>
    </Page>
  );
}
