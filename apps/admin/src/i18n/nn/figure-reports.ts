export const figureReports = {
  title: 'Rapportar',
  intro:
    'Rapportane blir laga av seg sjølve når to har godkjent tala for ein periode. Dei gjeld unge som blir følgde opp i Laget.',
  loading: 'Hentar rapportane …',
  none: 'Ingen rapport er laga enno. Den første kjem når tala for ein periode er godkjende.',
  report: 'Rapport',
  place: 'Stad',
  year: 'Året {year}',
  earlier: '{period}, utgåve {version} (erstatta)',
  of: '{place}: {period}',
  kinds: {
    quarter:
      'Kva dei unge gjer, etter alder og kjønn, ved sida av fylket og alle kommunane. Deretter indikatorane, og dei andre tabellane som finst for staden.',
    half_year:
      'Kva dei unge gjer ved slutten av halvåret, ved sida av fylket og alle kommunane, og halde opp mot halvåret før. Deretter indikatorane, og dei andre tabellane som finst for staden.',
    year: 'Byrjar med ein profil på to sider. Deretter kjem alle tala.',
  },
  made: 'Utgåve {version}, laga {day}. Talt {counted}.',
  corrected: 'Tala i denne utgåva er retta. Derfor kan ho ikkje lagrast lenger.',
  replaced: 'Ei nyare utgåve står i staden for denne.',
  because: {
    of: 'Utgåve {version} kom fordi {what}',
    corrected: 'tala for {period} vart retta: {reason}',
    came: 'tala for {period} kom til.',
    gone: 'tala for {period} ikkje er med lenger.',
  },
  schedule: {
    title: 'Når rapportane kjem',
    every: {
      quarter: 'Det kjem ein rapport kvart kvartal, og ein årsrapport når året er over.',
      half_year: 'Det kjem ein rapport kvart halvår, og ein årsrapport når året er over.',
      year: 'Det kjem ein årsrapport når året er over.',
    },
    places: 'Han blir laga for alle kommunar, fylke og alt samla: {places} stader no.',
    next: 'Dei neste er for {periods}. Tala kan lagast frå {day}, og rapporten kjem når to har godkjent dei.',
    and: ' og ',
  },
  corrects: 'Tala er ei retting: {reason}',
  compared: 'Samanlikna med {quarter}.',
  alone: 'Det finst ikkje tal å samanlikna med.',
  approvedBy: '{name} godkjende tala {day} som {role}.',
  logged: 'Laget skriv ned kven som lagrar ein rapport.',
  forms: {
    pdf: 'Lagre som PDF',
    html: 'Lagre som nettside',
    xlsx: 'Lagre som rekneark',
    csv: 'Lagre som CSV',
    'json-stat': 'Lagre som JSON-stat',
  },
  saved: 'Lagra som {file}.',
} as const;
