import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useSearchParams } from 'react-router-dom';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { Page } from '../../look/components/page.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { verb } from '../../providers/data-provider.ts';
import { useRead, useReadAgain } from '../../providers/use-read.ts';
import { useToday } from '../../providers/use-session.ts';
import { NotFound } from '../../layout/not-found.tsx';
import { ConcernCard, ToldCard } from './concern-card.tsx';
import { ProtectedCard } from './protected-card.tsx';
import { RegisteredPage } from './registered-page.tsx';
import { bodyOf, isCleared, missingIn, type RegistrationForm } from './registration-form.ts';
import { useReasonWords } from '../../early-warning/use-reason-words.ts';
import { formFromHelp } from './form-from-help.ts';
import { formFromPupil } from './form-from-pupil.ts';
import { useRegistration } from './use-registration.ts';
import { WhoCard } from './who-card.tsx';
import './register.css';

export interface SectionProps {
  readonly form: RegistrationForm;
  readonly change: (part: Partial<RegistrationForm>) => void;
}

/** Registers a young person on one page, from nothing or from a request for a team. */
export function RegisterPage(): ReactElement {
  const [params] = useSearchParams();
  const help = params.get('help');
  const pupil = params.get('pupil');
  if (pupil !== null) return <RegisterFromPupil id={pupil} />;
  return help === null ? <Registering /> : <RegisterFromHelp id={help} />;
}

function RegisterFromHelp({ id }: { id: string }): ReactElement {
  const t = useText();
  const { data, isPending } = useRead<Shape<'HelpRequestSeen'>>(`/help-requests/${id}`);
  if (isPending) return <Loading />;
  if (data === undefined) return <NotFound />;
  const begin = formFromHelp(data.data, {
    young: t('helpRequests.told'),
    parent: t('helpRequests.parentTold'),
    notYet: t('helpRequests.parentsNot'),
  });
  return <Registering begin={begin} helpRequestId={id} />;
}

function RegisterFromPupil({ id }: { id: string }): ReactElement {
  const t = useText();
  const reasonWords = useReasonWords();
  const { data, isPending } = useRead<Shape<'IdentifiedWhole'>>(`/identified-pupils/${id}`);
  if (isPending) return <Loading />;
  if (data === undefined) return <NotFound />;
  const words = t('earlyWarning.reasonText', { reasons: reasonWords(data.data).join(', ') });
  return <Registering begin={formFromPupil(data.data, words)} identifiedPupilId={id} />;
}

interface Props {
  /** What somebody has said already. */
  readonly begin?: RegistrationForm;
  readonly helpRequestId?: string;
  readonly identifiedPupilId?: string;
}

/** What is typed is kept. The answer is a page of its own. */
function Registering({ begin, helpRequestId, identifiedPupilId }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const today = useToday();
  const readAgain = useReadAgain();
  const cleared = useRead<Shape<'MyClearances'>>('/my-clearances').data?.data.levels ?? [];
  const { form, change, draft, clear } = useRegistration(begin);
  const [done, setDone] = useState<{ answer: Shape<'Registered'>; form: RegistrationForm }>();
  if (done !== undefined)
    return (
      <RegisteredPage
        answer={done.answer}
        form={done.form}
        onAnother={() => {
          setDone(undefined);
        }}
      />
    );
  const register = async (): Promise<void> => {
    const { data } = await verb<Shape<'Registered'>>('/young-people', {
      ...bodyOf(form, today),
      ...(helpRequestId === undefined ? {} : { helpRequestId }),
      ...(identifiedPupilId === undefined ? {} : { identifiedPupilId }),
    });
    await readAgain('/my-list');
    if (identifiedPupilId !== undefined) await readAgain('/identified-pupils');
    setDone({ answer: data, form });
    await clear();
  };
  const stops = form.protection !== undefined && form.protection !== 'none' && !isCleared(form, cleared);
  return (
    <Page
      heading={t('youngPeople.registerPage.title')}
      above={t('youngPeople.registerPage.intro')}
      aside={<DraftStatus draft={draft} />}
    >
      {!draft.ready && <Loading />}
      {draft.ready && (
        <div className="stack register">
          <ProtectedCard form={form} change={change} stops={stops} />
          {!stops && (
            <>
              <WhoCard form={form} change={change} />
              <ConcernCard form={form} change={change} />
              <ToldCard form={form} change={change} />
              <VerbButton
                blockers={missingIn(form, today, cleared)}
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
      )}
    </Page>
  );
}
