import type { Language } from '#domain/language/languages';
import { en } from '../../../../admin/src/i18n/en.ts';
import { nb } from '../../../../admin/src/i18n/nb.ts';
import { nn } from '../../../../admin/src/i18n/nn.ts';
import { ownPageEn } from '../../../../admin/src/i18n/own-page-en.ts';
import { ownPageNb } from '../../../../admin/src/i18n/own-page-nb.ts';
import { ownPageNn } from '../../../../admin/src/i18n/own-page-nn.ts';
import { codesIn, codesOf, paperCodes } from './codes.ts';
import { frames } from './frames.ts';
import { headings } from './headings.ts';
import { headingsEn } from './headings-en.ts';
import { headingsNn } from './headings-nn.ts';
import { labels } from './labels.ts';
import { labelsEn } from './labels-en.ts';
import { labelsNn } from './labels-nn.ts';
import type { PaperWords } from './paper-words.ts';

/** The words of the papers: the same as of the pages, and some of their own. */
export const wordsOf: Readonly<Record<Language, PaperWords>> = {
  nb: {
    language: 'nb',
    page: ownPageNb,
    headings,
    labels: { ...nb.plan.versions.fields, ...labels },
    codes: codesOf({ ...nb, ...ownPageNb }, paperCodes.nb),
    codesIn: codesIn('nb', { ...nb, ...ownPageNb }, paperCodes.nb),
    planVerbs: nb.plan.versions.verbs,
    bases: paperCodes.nb.bases,
    frame: frames.nb,
  },
  nn: {
    language: 'nn',
    page: ownPageNn,
    headings: headingsNn,
    labels: { ...nn.plan.versions.fields, ...labelsNn },
    codes: codesOf({ ...nn, ...ownPageNn }, paperCodes.nn),
    codesIn: codesIn('nn', { ...nn, ...ownPageNn }, paperCodes.nn),
    planVerbs: nn.plan.versions.verbs,
    bases: paperCodes.nn.bases,
    frame: frames.nn,
  },
  en: {
    language: 'en',
    page: ownPageEn,
    headings: headingsEn,
    labels: { ...en.plan.versions.fields, ...labelsEn },
    codes: codesOf({ ...en, ...ownPageEn }, paperCodes.en),
    codesIn: codesIn('en', { ...en, ...ownPageEn }, paperCodes.en),
    planVerbs: en.plan.versions.verbs,
    bases: paperCodes.en.bases,
    frame: frames.en,
  },
};
