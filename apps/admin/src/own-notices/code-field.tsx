import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import type { NoticeChannel } from '#domain/notice/address';
import { useSentence, useSharedText } from '../i18n/catalogue.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useNoticesAgain } from './use-own-notices.ts';

const sixDigits = /^[0-9]{6}$/;

interface Props {
  readonly channel: NoticeChannel;
  readonly onSaid: (text: string) => void;
}

/** The code that was sent. What came of it is said where the reader looks. */
export function CodeField({ channel, onSaid }: Props): ReactElement {
  const t = useSharedText();
  const sentence = useSentence();
  const again = useNoticesAgain();
  const [code, setCode] = useState('');
  const confirm = async (): Promise<void> => {
    const body = { channel, code: code.trim() };
    const { data } = await verb<Shape<'AddressConfirmed'>>('/own-notices/address/confirm', body);
    onSaid(t(`ownNotices.address.outcomes.${data.outcome}`));
    if (data.outcome !== 'wrong') await again();
  };
  return (
    <>
      <TextField
        label={t('ownNotices.address.code')}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      <VerbButton
        blockers={sixDigits.test(code.trim()) ? [] : ['code-missing']}
        sentenceOf={(missing) => sentence(`ownNotices.blockers.${missing}`) ?? missing}
        onPress={confirm}
      >
        {t('ownNotices.address.confirm')}
      </VerbButton>
    </>
  );
}
