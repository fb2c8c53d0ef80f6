import { keysOf } from '../closed-table/closed-table.ts';

/** What a browser says it is, in the order in which to look: many call themselves by the older ones' names too. */
export const browsers = {
  edge: /\bEdg(e|A|iOS)?\//,
  samsung: /\bSamsungBrowser\//,
  firefox: /\b(Firefox|FxiOS)\//,
  chrome: /\b(Chrome|CriOS|HeadlessChrome)\//,
  safari: /\bSafari\//,
} as const satisfies Record<string, RegExp>;

/** The machine's system, in the order in which to look. */
export const systems = {
  ios: /\b(iPhone|iPad|iPod)\b/,
  android: /\bAndroid\b/,
  windows: /\bWindows\b/,
  chromeos: /\bCrOS\b/,
  mac: /\bMac OS X\b|\bMacintosh\b/,
  linux: /\bLinux\b/,
} as const satisfies Record<string, RegExp>;

export type Browser = keyof typeof browsers;
export type System = keyof typeof systems;
export const allBrowsers: readonly Browser[] = keysOf(browsers);
export const allSystems: readonly System[] = keysOf(systems);

/** Enough to know one's own machines by; nothing that tells one person's from another's of the same make. */
export interface Device {
  readonly browser: Browser | null;
  readonly system: System | null;
}

/** From the header that every browser sends. What it does not say stays unknown. */
export const deviceOf = (userAgent: string): Device => ({
  browser: allBrowsers.find((name) => browsers[name].test(userAgent)) ?? null,
  system: allSystems.find((name) => systems[name].test(userAgent)) ?? null,
});
