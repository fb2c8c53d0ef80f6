import { type ReactElement, useState } from 'react';
import { allBackgroundAnswers, type BackgroundAnswer } from '#domain/immigrant-background/categories';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';

interface Props {
  readonly path: string;
  readonly answered: BackgroundAnswer | null;
}

/** The question, with what it is for before it. Nothing is chosen beforehand, also not what was answered before. */
export function BackgroundCard({ path, answered }: Props): ReactElement {
  const t = useOwnText();
  const readAgain = useReadAgain();
  const [chosen, setChosen] = useState<BackgroundAnswer>();
  const [done, setDone] = useState<'saved' | 'gone'>();
  return (
    <Card heading={t('immigrantBackground.ask')}>
      <p>{t('immigrantBackground.why')}</p>
      <p className="info-box">{t('immigrantBackground.who')}</p>
      <p>{t('immigrantBackground.free')}</p>
      <RadioGroup
        legend={t('immigrantBackground.legend')}
        choices={allBackgroundAnswers.map((value) => ({
          value,
          label: t(`immigrantBackground.answers.${value}`),
          hint: t(`immigrantBackground.hints.${value}`),
        }))}
        value={chosen}
        onChange={(value) => {
          setChosen(value);
          setDone(undefined);
        }}
      />
      <VerbButton
        blockers={chosen === undefined ? ['missing'] : []}
        sentenceOf={() => t('immigrantBackground.missing')}
        onPress={async () => {
          await verb(path, { answer: chosen });
          await readAgain(path);
          setChosen(undefined);
          setDone('saved');
        }}
      >
        {t('immigrantBackground.save')}
      </VerbButton>
      <p role="status" className="strong">
        {done === undefined ? '' : t(`immigrantBackground.${done}`)}
      </p>
      <p>
        {answered === null
          ? t('immigrantBackground.none')
          : t('immigrantBackground.now', { answer: t(`immigrantBackground.answers.${answered}`) })}
      </p>
      {answered !== null && (
        <VerbButton
          kind="second"
          onPress={async () => {
            await verb(path, undefined, undefined, 'DELETE');
            await readAgain(path);
            setDone('gone');
          }}
        >
          {t('immigrantBackground.takeBack')}
        </VerbButton>
      )}
      <p className="small quiet">
        {t('immigrantBackground.made')} {t('immigrantBackground.source')}
      </p>
    </Card>
  );
}
