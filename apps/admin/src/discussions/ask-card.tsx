import type { Shape } from '#api-types';
import { type ReactElement, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { askBlockers } from '#domain/discussion/discussion';
import { findIdentifying } from '#domain/discussion/identifying';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { inWords } from '../i18n/words.ts';
import { Card } from '../look/components/card.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { WhoCanSee } from '../look/components/who-can-see.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { knownOf } from './known-of.ts';
import { useDiscussionSentence } from './use-discussions.ts';
import { Warning } from './warning.tsx';

/** The services of the own municipality, without the own. */
function useServices(): Shape<'ServiceSeen'>[] {
  const own = useSessionUser()?.serviceName;
  const all = useRead<Shape<'ServiceSeen'>[]>('/services').data?.data ?? [];
  const near = all.find(({ name }) => name === own)?.municipalities ?? [];
  return all.filter(
    ({ name, municipalities }) => name !== own && municipalities.some((one) => near.includes(one)),
  );
}

/** Asks without a name. What is typed is kept; what could tell who it is about is shown as it is typed. */
export function AskCard(): ReactElement {
  const t = useText();
  const sentenceOf = useDiscussionSentence();
  const readAgain = useReadAgain();
  const services = useServices();
  const location: { state: unknown } = useLocation();
  const known = knownOf(location.state);
  const title = useDraft('discussion-title');
  const text = useDraft('discussion-text');
  const [serviceIds, setServiceIds] = useState<readonly string[]>([]);
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const [sent, setSent] = useState(false);
  const findings = [...findIdentifying(title.text, known), ...findIdentifying(text.text, known)];
  const asking = { title: title.text.trim(), text: text.text.trim(), serviceIds, confirmed };
  const unseen = findings.some((finding) => !confirmed.includes(finding.text));
  const missing = new Set<string>([...askBlockers(asking), ...(unseen ? ['not-confirmed'] : [])]);
  const asked = services.filter(({ id }) => serviceIds.includes(id)).map(({ name }) => name);
  const send = async (): Promise<void> => {
    await verb('/discussions', asking);
    await Promise.all([title.drop(), text.drop(), readAgain('/discussions')]);
    setServiceIds([]);
    setConfirmed([]);
    setSent(true);
  };
  return (
    <Card heading={t('discussions.write.heading')} id="spor">
      <TextField label={t('discussions.write.title')} value={title.text} onChange={title.setText} />
      <TextField label={t('discussions.write.text')} rows={6} value={text.text} onChange={text.setText}>
        <DraftStatus draft={text} />
      </TextField>
      <WhoCanSee
        who={
          asked.length === 0
            ? t('discussions.write.whoNobody')
            : t('discussions.write.who', { services: inWords(asked) })
        }
      />
      <Warning findings={findings} confirmed={confirmed} onChange={setConfirmed} />
      <fieldset className="field">
        <legend>{t('discussions.write.services')}</legend>
        <div className="choices">
          {services.map(({ id, name }) => (
            <CheckBox
              key={id}
              label={name}
              checked={serviceIds.includes(id)}
              onChange={(on) => {
                setServiceIds(on ? [...serviceIds, id] : serviceIds.filter((one) => one !== id));
                setSent(false);
              }}
            />
          ))}
        </div>
      </fieldset>
      <VerbButton blockers={[...missing]} sentenceOf={sentenceOf} onPress={send}>
        {t('discussions.write.send')}
      </VerbButton>
      <p role="status" className={sent ? 'strong' : 'small quiet'}>
        {sent ? t('discussions.write.sent') : t('discussions.write.deleted')}
      </p>
    </Card>
  );
}
