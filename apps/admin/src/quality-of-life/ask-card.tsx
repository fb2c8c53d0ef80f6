import { type ReactElement, useState } from 'react';
import { answeringBlockers } from '#domain/quality-of-life/answering';
import { allDimensions, type DimensionAnswers } from '#domain/quality-of-life/dimensions';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useOwnPath } from '../own-page/use-own-page.ts';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { ScaleField } from './scale-field.tsx';

const nothing: DimensionAnswers = {
  satisfaction: null,
  meaning: null,
  mastery: null,
  safety: null,
  belonging: null,
  everyday: null,
  home: null,
  money: null,
};

/** The questions. Only the young person answers, and only the young person reads. */
export function AskCard(): ReactElement {
  const t = useOwnText();
  const path = useOwnPath();
  const readAgain = useReadAgain();
  const [answers, setAnswers] = useState(nothing);
  const [saved, setSaved] = useState(false);
  return (
    <Card heading={t('qualityOfLife.ask')}>
      <p className="info-box">{t('qualityOfLife.onlyYou')}</p>
      <p className="small quiet">{t('qualityOfLife.any')}</p>
      {allDimensions.map((dimension) => (
        <ScaleField
          key={dimension}
          name={dimension}
          legend={t(`qualityOfLife.questions.${dimension}`)}
          value={answers[dimension]}
          onChange={(value) => {
            setAnswers({ ...answers, [dimension]: value });
            setSaved(false);
          }}
        />
      ))}
      <VerbButton
        blockers={answeringBlockers(answers)}
        sentenceOf={() => t('qualityOfLife.missing')}
        onPress={async () => {
          await verb(`${path}/own-quality-of-life`, answers);
          await readAgain(`${path}/own-quality-of-life`);
          setAnswers(nothing);
          setSaved(true);
        }}
      >
        {t('qualityOfLife.save')}
      </VerbButton>
      <p role="status" className={saved ? 'strong' : 'small quiet'}>
        {saved ? t('qualityOfLife.saved') : t('qualityOfLife.again')}
      </p>
    </Card>
  );
}
