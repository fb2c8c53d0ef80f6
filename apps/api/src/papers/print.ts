import { Paper } from '../paper/paper.ts';
import type { Words } from './words/words-for.ts';

/** For whom a paper is, and who printed it. */
export interface Printed {
  readonly words: Words;
  /** The young person. */
  readonly givenName: string;
  readonly fullName: string;
  /** The young person prints it. */
  readonly own: boolean;
  readonly by: string;
  /** The service of whoever prints; null where no place may be said, and for the young person. */
  readonly service: string | null;
  readonly at: string;
}

const printedBy = ({ words, by, service, at }: Printed): string =>
  words.paper.printedBy(service === null ? by : `${by}, ${service}`, words.moment(at));

/** A paper with its title, who may have it, and who printed it when: on the first sheet in words, on each at the edges. */
export const begin = (printed: Printed, title: string): Paper => {
  const { words, own, fullName, service } = printed;
  const { paper: said, language } = words;
  const by = printedBy(printed);
  const whose = service ?? said.myService;
  const paper = new Paper({
    title,
    language,
    sheet: {
      head: title,
      whoFor: own ? said.headOwn : said.headFor(fullName, whose),
      watermark: by,
      foot: (page, of) => `${by} · ${said.page(page, of)}`,
    },
  });
  paper.title(title);
  return paper;
};

/** The facts at the top; those of this paper first, then the same on each. An empty fact is left out. */
export const facts = (paper: Paper, printed: Printed, own: readonly (readonly [string, string])[]): void => {
  const { labels, careOwn, careFor, myService } = printed.words.paper;
  const care = printed.own ? careOwn : careFor(printed.fullName, printed.service ?? myService);
  const rows = [
    ...own.filter(([, said]) => said !== ''),
    [labels.whoMayHave, care],
    [
      labels.printed,
      `${printed.service === null ? printed.by : `${printed.by}, ${printed.service}`}, ${printed.words.moment(printed.at)}`,
    ],
  ];
  paper.table({ rows, parts: [1, 3] });
};
