import { type ReactElement, useState } from 'react';
import type { NoticeChannel } from '#domain/notice/address';
import { useSentence, useSharedText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { CodeField } from './code-field.tsx';
import { type OwnNotices, useNoticesAgain } from './use-own-notices.ts';

type Address = OwnNotices['addresses'][number];

const inputOf = {
  email: { type: 'email', autoComplete: 'email' },
  sms: { type: 'tel', autoComplete: 'tel' },
} as const;

/** Asks for a code to an address of one's own; until it has been written nothing else goes there. */
function GiveAddress(props: { channel: NoticeChannel; onGiven: () => Promise<void> }): ReactElement {
  const t = useSharedText();
  const sentence = useSentence();
  const [address, setAddress] = useState('');
  return (
    <>
      <TextField
        label={t(`ownNotices.address.${props.channel}`)}
        hint={t('ownNotices.address.own')}
        value={address}
        onChange={setAddress}
        {...inputOf[props.channel]}
      />
      <VerbButton
        kind="second"
        blockers={
          address.trim().length > 2
            ? []
            : [props.channel === 'email' ? 'address-no-email' : 'address-no-mobile']
        }
        blockersHeading={t('ownNotices.address.before')}
        sentenceOf={(code) => sentence(`ownNotices.blockers.${code}`) ?? code}
        onPress={async () => {
          await verb('/own-notices/address', { channel: props.channel, address });
          setAddress('');
          await props.onGiven();
        }}
      >
        {t('ownNotices.address.send')}
      </VerbButton>
    </>
  );
}

function Given({ address, onSaid }: { address: Address; onSaid: (text: string) => void }): ReactElement {
  const t = useSharedText();
  const again = useNoticesAgain();
  const state = address.confirmed ? 'confirmed' : address.codeWaits ? 'waits' : 'waitsNot';
  return (
    <>
      <p>{t(`ownNotices.address.${state}`, { address: address.address })}</p>
      {address.codeWaits && !address.confirmed && <CodeField channel={address.channel} onSaid={onSaid} />}
      <div className="buttons">
        <VerbButton
          kind="quiet"
          small
          onPress={async () => {
            await verb('/own-notices/address/remove', { channel: address.channel });
            await again();
            onSaid(t('ownNotices.address.removed'));
          }}
        >
          {t('ownNotices.address.remove', { address: address.address })}
        </VerbButton>
      </div>
    </>
  );
}

/** Where messages go: given by work, or by the reader alone and confirmed by a code. */
export function AddressCard({ notices }: { notices: OwnNotices }): ReactElement {
  const t = useSharedText();
  const again = useNoticesAgain();
  const [said, setSaid] = useState('');
  const of = (channel: NoticeChannel): Address | undefined =>
    notices.addresses.find((one) => one.channel === channel);
  const none = notices.addresses.length === 0;
  return (
    <Card heading={t('ownNotices.address.heading')}>
      {none && <p>{t('ownNotices.address.none')}</p>}
      {(notices.channels.length > 0 ? notices.channels : (['email'] as const)).map((channel) => {
        const address = of(channel);
        if (address?.fromWork === true)
          return <p key={channel}>{t('ownNotices.address.fromWork', { address: address.address })}</p>;
        return (
          <div key={channel}>
            {address !== undefined && <Given address={address} onSaid={setSaid} />}
            {address?.confirmed !== true && (
              <GiveAddress
                channel={channel}
                onGiven={async () => {
                  setSaid('');
                  await again();
                }}
              />
            )}
          </div>
        );
      })}
      <p role="status">{said}</p>
    </Card>
  );
}
