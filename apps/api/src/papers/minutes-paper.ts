import type { MinutesPage } from '../meetings/minutes.dto.ts';
import type { Paper } from '../paper/paper.ts';
import { begin, facts, type Printed } from './print.ts';

type Section = MinutesPage['sections'][number];

const writeCame = (paper: Paper, { meeting, cameIds }: MinutesPage, { words, givenName }: Printed): void => {
  const { came, wasThere, wasNotThere } = words.paper;
  paper.heading(came.heading);
  paper.table({
    heads: came.heads,
    parts: [4, 4, 2],
    rows: meeting.invitees.map(({ id, name, serviceName }) => [
      name === '' ? givenName : name,
      serviceName,
      cameIds.includes(id) ? wasThere : wasNotThere,
    ]),
  });
};

const writeSection = (paper: Paper, one: Section, { words }: Printed): void => {
  paper.subheading(words.word('plan.categories', one.category));
  paper.quiet(
    [
      `${one.writtenByName}, ${one.ownerServiceName}`,
      one.sharedAt === null
        ? words.paper.notShared
        : words.t('meetings.minutes.shared', { date: words.moment(one.sharedAt) }),
    ].join(' · '),
  );
  for (const part of one.text.split(/\n{2,}/)) paper.paragraph(part);
};

const writeParticipation = (paper: Paper, page: MinutesPage, { words, givenName: name }: Printed): void => {
  const { t } = words;
  paper.heading(t('meetings.participation.heading'));
  paper.list(
    page.participation.map(({ premise, secured }) => {
      const standing = secured ? t('meetings.participation.secured') : t('meetings.participation.notYet');
      return `${t(`meetings.participation.premises.${premise}`, { name })}: ${standing}`;
    }),
  );
  if (page.toldHow !== '') paper.line(t('meetings.hold.told', { name }), page.toldHow);
  if (page.adaptedHow !== '') paper.line(t('meetings.hold.adapted', { name }), page.adaptedHow);
};

/** What came of a meeting, as far as the reader sees it. */
export const minutesPaper = (page: MinutesPage, printed: Printed): Promise<Buffer> => {
  const { words } = printed;
  const { t, paper: said } = words;
  const { meeting, sections, decisions, interpreter } = page;
  const kind = t(`meetings.kinds.${meeting.kind}`);
  const paper = begin(printed, said.minutes(kind, words.date(meeting.day)));
  facts(paper, printed, [
    [said.labels.date, `${words.date(meeting.day)} kl. ${meeting.time.replace(':', '.')}`],
    [said.labels.place, meeting.meetingPlace],
    [said.labels.calledBy, `${meeting.calledByName}, ${meeting.ownerServiceName}`],
    [said.labels.interpreter, words.word('mapping.interpreters', interpreter)],
  ]);
  writeCame(paper, page, printed);
  paper.heading(t('meetings.minutes.heading'));
  if (sections.length === 0) paper.paragraph(said.noDetails);
  for (const section of sections) writeSection(paper, section, printed);
  paper.heading(t('meetings.decisions.heading'));
  if (decisions.length === 0) paper.paragraph(t('meetings.decisions.none'));
  else
    paper.table({
      heads: said.decisions,
      parts: [5, 4, 3],
      rows: decisions.map((one) => [
        one.title,
        one.responsibleYoungPerson ? printed.givenName : one.responsibleName,
        words.date(one.deadline),
      ]),
    });
  writeParticipation(paper, page, printed);
  return paper.end();
};
