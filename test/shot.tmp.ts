import { chromium } from 'playwright-core';
import { launchChromium } from '/work/wt/dashboards/test/support/chromium.ts';
const base = 'http://127.0.0.1:4471';
const [,, user='leder', path='/figures', name='over', place='', dark=''] = process.argv;
const b = await launchChromium();
const ctx = await b.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo', viewport: { width: 1280, height: 900 }, colorScheme: dark === 'dark' ? 'dark' : 'light' });
const page = await ctx.newPage();
page.on('console', m => { if (['error','warning'].includes(m.type())) console.log(m.type(), m.text().slice(0,300)); });
page.on('pageerror', e => console.log('pageerror', e.message.slice(0,300)));
await page.goto(base + '/sign-in'); await page.getByLabel('Brukernavn').fill(user); await page.getByLabel('Passord').fill('laget'); await page.getByRole('button', { name: 'Logg inn' }).click();
await page.waitForURL(u => u.pathname !== '/sign-in');
await page.goto(base + path); await page.locator('h1').first().waitFor(); await page.waitForTimeout(2500);
if (place) { await page.getByLabel('Område').selectOption(place); await page.waitForTimeout(1500); }
for (const w of [1280, 360]) { await page.setViewportSize({ width: w, height: 900 }); await page.waitForTimeout(900); await page.screenshot({ path: `/tmp/shots/${name}-${w}.png`, fullPage: true }); }
await b.close();
