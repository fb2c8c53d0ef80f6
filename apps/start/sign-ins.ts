/** The demo's sign-ins: user name, and who that is. The password is the same for all. */
const SIGN_INS = [
  ['skole', 'rådgiver på videregående, har stafettpinnen for ungdommen i omvisningen'],
  ['nav', 'veileder på NAV-kontoret'],
  ['bup', 'behandler på BUP'],
  ['barnevern', 'kontaktperson i barneverntjenesten'],
  ['helsesykepleier', 'helsesykepleier på skolen'],
  ['koordinator', 'koordinator i kommunen'],
  ['leder', 'leder, ser bare tall'],
  ['admin', 'systemansvarlig, ser ingen ungdommer'],
  ['ungdom', 'ungdommen i omvisningen, på mobil'],
  ['foresatt', 'moren til ungdommen'],
  ['nav2', 'veileder på NAV-kontoret i nabokommunen'],
  ['koordinator2', 'koordinator i nabokommunen'],
] as const;

/** The table that the start prints under the address. */
export function signInTable(): string {
  const width = Math.max(...SIGN_INS.map(([username]) => username.length));
  const lines = SIGN_INS.map(([username, who]) => `    ${username.padEnd(width)}  ${who}`);
  return ['  Demo sign-ins, all with the password «laget»:', ...lines].join('\n');
}
