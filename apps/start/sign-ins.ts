import type { ProviderSettings } from '../api/src/platform/provider-settings.ts';
import { demoPassword, demoSignIns } from '../api/src/sign-in/demo-sign-ins.ts';

/** The table that the start prints under the address. */
export function signInTable(): string {
  const width = Math.max(...demoSignIns.map(({ username }) => username.length));
  const lines = demoSignIns.map(({ username, who }) => `    ${username.padEnd(width)}  ${who}`);
  return [`  Demo sign-ins, all with the password «${demoPassword}»:`, ...lines].join('\n');
}

/** Who people sign in by, where it is no demo. */
export function providerTable(providers: readonly ProviderSettings[]): string {
  const lines = providers.map(({ id, issuer }) => `    ${id}  ${issuer}`);
  return ['  People sign in by:', ...lines].join('\n');
}
