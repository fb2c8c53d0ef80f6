export const figureReports = {
  title: 'Reports',
  intro:
    'The reports make themselves when two people have approved the figures of a period. They are about young people followed up in Laget.',
  loading: 'Fetching the reports …',
  none: 'No report is made yet. The first comes when the figures of a period are approved.',
  report: 'Report',
  place: 'Place',
  year: 'The year {year}',
  earlier: '{period}, version {version} (replaced)',
  of: '{place}: {period}',
  kinds: {
    quarter:
      'What the young people do, by age and gender, beside the county and all municipalities. Then the indicators, and the other tables that there are for the place.',
    half_year:
      'What the young people do at the end of the half year, beside the county and all municipalities, and held against the half year before. Then the indicators, and the other tables that there are for the place.',
    year: 'Begins with a profile of two pages. Then come all the figures.',
  },
  made: 'Version {version}, made {day}. Counted {counted}.',
  corrected: 'The figures in this version have been corrected, so it can no longer be saved.',
  replaced: 'A newer version stands instead of this one.',
  because: {
    of: 'Version {version} came because {what}',
    corrected: 'the figures of {period} were corrected: {reason}',
    came: 'the figures of {period} came.',
    gone: 'the figures of {period} are no longer part of it.',
  },
  schedule: {
    title: 'When the reports come',
    every: {
      quarter: 'A report comes every quarter, and a yearly one when the year is over.',
      half_year: 'A report comes every half year, and a yearly one when the year is over.',
      year: 'A yearly report comes when the year is over.',
    },
    places: 'It is made for every municipality, county and all together: {places} places now.',
    next: 'The next are for {periods}. The figures can be made from {day}, and the report comes when two have approved them.',
    and: ' and ',
  },
  corrects: 'The figures are a correction: {reason}',
  compared: 'Compared with {quarter}.',
  alone: 'There are no figures to compare with.',
  approvedBy: '{name} approved the figures {day} as {role}.',
  logged: 'Laget writes down who saves a report.',
  forms: {
    pdf: 'Save as PDF',
    html: 'Save as a web page',
    xlsx: 'Save as a spreadsheet',
    csv: 'Save as CSV',
    'json-stat': 'Save as JSON-stat',
  },
  saved: 'Saved as {file}.',
} as const;
