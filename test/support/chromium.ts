import { type Browser, chromium } from 'playwright-core';
import { bundledChromium, canBundle } from './chromium-bundle.ts';

/** Switches under which a test of same-origin rules would prove nothing. */
const DANGEROUS = [
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
];

/** Without a graphics card these draw every pixel by a card that is acted in software: a quarter of the time. */
const ACTED_GRAPHICS = [
  '--ignore-gpu-blocklist',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const UNWANTED: ReadonlySet<string> = new Set([...DANGEROUS, ...ACTED_GRAPHICS]);

/**
 * A real browser, without a window. On Linux x64 it comes from npm and the machine needs nothing; elsewhere the
 * machine's own Chrome is used.
 */
export async function launchChromium(): Promise<Browser> {
  if (!canBundle()) return installedChrome();
  const { executablePath, args, env } = bundledChromium();
  return chromium.launch({
    executablePath,
    args: [...args.filter((arg) => !UNWANTED.has(arg)), '--disable-gpu'],
    env,
    headless: true,
  });
}

async function installedChrome(): Promise<Browser> {
  try {
    return await chromium.launch({ channel: 'chrome', headless: true });
  } catch {
    throw new Error(
      `The browser journeys need Chrome on ${process.platform} ${process.arch}: install it from google.com/chrome and run the tests again. (On Linux x64 a browser comes with npm ci.)`,
    );
  }
}
