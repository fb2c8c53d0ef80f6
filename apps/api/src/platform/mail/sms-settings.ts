/** Who sends text messages. `log`: nobody; a line in the log says that one would have gone. */
export interface SmsSettings {
  readonly provider: 'log';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** SMS_PROVIDER; nothing: no text messages are sent. */
export const smsSettingsFrom = (environment: Environment): SmsSettings | null => {
  const name = environment['SMS_PROVIDER'] ?? '';
  if (name === '') return null;
  if (name !== 'log') throw new Error(`SMS_PROVIDER=${name}: there is «log», for those who build Laget.`);
  return { provider: name };
};
