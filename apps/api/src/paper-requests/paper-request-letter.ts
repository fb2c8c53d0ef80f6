import type { IsoDate } from '#domain/calendar/date';
import type { Language } from '#domain/language/languages';
import type { PaperAnswer, PaperAsks } from '#domain/paper-request/paper-request';
import { Paper } from '../paper/paper.ts';
import { wordsFor } from '../papers/words/words-for.ts';
import { letterTexts } from './letter-texts.ts';

/** All that the letter knows: so it can say nothing of the case, nor whose it is. */
export interface Letter {
  readonly language: Language;
  readonly askerName: string;
  readonly askedOn: IsoDate;
  readonly asks: PaperAsks;
  readonly answer: PaperAnswer;
  readonly lawSource: string;
  /** Who answers, from where, and when. */
  readonly by: string;
  readonly from: string;
  readonly at: string;
}

/** The answer to a guardian who asked on paper, on one sheet. */
export const letterOf = (letter: Letter): Promise<Buffer> => {
  const { language, asks, askerName, askedOn, answer, lawSource, by, from, at } = letter;
  const said = letterTexts[language];
  const { date, moment } = wordsFor(language);
  const signed = said.signed(by, from, moment(at));
  const paper = new Paper({
    title: said.title,
    language,
    sheet: {
      head: said.title,
      whoFor: said.onlyFor(askerName),
      watermark: '',
      foot: (page, of) => `${signed} · ${said.page(page, of)}`,
    },
  });
  paper.title(said.title);
  paper.paragraph(said.asked[asks](date(askedOn)));
  paper.paragraph(said.answers[asks][answer]);
  paper.line(said.restsOn, lawSource);
  paper.paragraph(said.nothingMore);
  paper.heading(said.complain.heading);
  paper.paragraph(said.complain.text);
  paper.quiet(signed);
  return paper.end();
};
