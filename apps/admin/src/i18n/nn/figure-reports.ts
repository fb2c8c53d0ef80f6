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
