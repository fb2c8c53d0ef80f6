import type { ReactElement } from 'react';
import { isAnswer } from '#domain/mapping/answers';
import type { Area } from '#domain/mapping/areas';
import { useText } from '../i18n/catalogue.tsx';
import { withinSentence } from '../i18n/words.ts';
import { OwnWords } from '../look/components/own-words.tsx';
import type { Mapping } from './case-mapping.ts';

/** What the young person answered alone about the area, beside what is said together. */
export function SaidAlone(props: { mapping: Mapping; area: Area; name: string }): ReactElement | null {
  const t = useText();
  const said = props.mapping.ownPart?.answers.find(({ area }) => area === props.area);
  if (said === undefined || !isAnswer(said.answer)) return null;
  const answer = withinSentence(t(`look.mappingAnswer.${said.answer}`));
  const alone = t('mapping.ownPart.alone', { name: props.name, answer });
  return said.ownWords === '' ? (
    <p className="small">{alone}</p>
  ) : (
    <OwnWords words={said.ownWords} from={alone} />
  );
}
