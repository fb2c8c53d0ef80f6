import { expect, test } from '@jest/globals';
import { allBrowsers, allSystems, deviceOf } from './device.ts';

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 (KHTML, like Gecko)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.each([
  [`${windows} AppleWebKit/537.36 Chrome/141.0 Safari/537.36 Edg/141.0`, 'edge', 'windows'],
  [`${windows} AppleWebKit/537.36 Chrome/141.0 Safari/537.36`, 'chrome', 'windows'],
  [`${windows} Gecko/20100101 Firefox/144.0`, 'firefox', 'windows'],
  [`${android} SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36`, 'samsung', 'android'],
  [`${phone} Version/18.1 Mobile/15E148 Safari/604.1`, 'safari', 'ios'],
  [`${phone} CriOS/141.0 Mobile/15E148 Safari/604.1`, 'chrome', 'ios'],
  [`${mac} Version/18.1 Safari/605.1.15`, 'safari', 'mac'],
  [
    'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/141.0 Safari/537.36',
    'chrome',
    'chromeos',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0', 'firefox', 'linux'],
  ['curl/8.5.0', null, null],
  ['', null, null],
])('%s', (userAgent, browser, system) => {
  expect(deviceOf(userAgent)).toEqual({ browser, system });
});

test('what is known, in the order in which it is looked for', () => {
  expect(allBrowsers).toEqual(['edge', 'samsung', 'firefox', 'chrome', 'safari']);
  expect(allSystems).toEqual(['ios', 'android', 'windows', 'chromeos', 'mac', 'linux']);
});
