import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { type MeetingsOf, useMeetingSentence } from './use-meetings.ts';

/** Who is asked, as it is being chosen. */
export interface Who {
  readonly postIds: readonly string[];
  readonly guardianIds: readonly string[];
  readonly youngPersonInvited: boolean;
  readonly notInvitedReason: string;
}

const changed = (ids: readonly string[], id: string, on: boolean): string[] =>
  on ? [...ids, id] : ids.filter((one) => one !== id);

/** The young person first, then the team, then guardians; who cannot be asked stands there with why. */
export function WhoFields(props: {
  of: MeetingsOf;
  who: Who;
  onChange: (part: Partial<Who>) => void;
}): ReactElement {
  const t = useText();
  const sentenceOf = useMeetingSentence();
  const { of, who, onChange } = props;
  const { givenName: name } = of;
  return (
    <fieldset className="field">
      <legend>{t('meetings.call.who')}</legend>
      <div className="choices">
        <CheckBox
          label={name}
          checked={who.youngPersonInvited}
          onChange={(youngPersonInvited) => {
            onChange({ youngPersonInvited });
          }}
        />
        {!who.youngPersonInvited && (
          <TextField
            label={t('meetings.call.notInvited', { name })}
            hint={t('meetings.call.notInvitedHint', { name })}
            rows={2}
            value={who.notInvitedReason}
            onChange={(notInvitedReason) => {
              onChange({ notInvitedReason });
            }}
          />
        )}
        {of.members
          .filter(({ postId }) => postId !== of.postId)
          .map(({ postId, name: member, serviceName }) => (
            <CheckBox
              key={postId}
              label={t('meetings.person', { name: member, service: serviceName })}
              checked={who.postIds.includes(postId)}
              onChange={(on) => {
                onChange({ postIds: changed(who.postIds, postId, on) });
              }}
            />
          ))}
        {of.guardians.map(({ id, name: guardian, blockers }) =>
          blockers.length > 0 ? (
            <p key={id} className="small quiet">
              {t('meetings.call.guardianNot', { name: guardian })} {blockers.map(sentenceOf)}
            </p>
          ) : (
            <CheckBox
              key={id}
              label={t('meetings.guardian', { name: guardian })}
              checked={who.guardianIds.includes(id)}
              onChange={(on) => {
                onChange({ guardianIds: changed(who.guardianIds, id, on) });
              }}
            />
          ),
        )}
      </div>
    </fieldset>
  );
}
