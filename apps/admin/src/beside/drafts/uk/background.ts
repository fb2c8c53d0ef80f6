import type { Draft } from '../../find-beside.ts';

/** The question about background, for figures. */
export const background = {
  'immigrantBackground.heading': 'Твоє походження — лише для статистики',
  'immigrantBackground.ask': 'Відповіси на одне запитання?',
  'immigrantBackground.why':
    'Ми хочемо знати, чи допомога доходить до всіх. Тому ми питаємо про одне й рахуємо відповіді разом для всього фюльке.',
  'immigrantBackground.who':
    'Ніхто, хто тобі допомагає, не бачить відповіді. Ні команда, ні батьки, ні керівники. Її бачиш лише ти.',
  'immigrantBackground.free':
    'Ти вирішуєш, чи відповідати. Допомога буде така сама. Відповідь можна змінити або забрати, коли захочеш.',
  'immigrantBackground.legend': 'Що тобі підходить?',
  'immigrantBackground.answers.immigrant': 'Я народився(лася) за кордоном, і моя сім’я теж',
  'immigrantBackground.answers.norwegian_born': 'Я народився(лася) в Норвегії, а моя сім’я за кордоном',
  'immigrantBackground.answers.rest': 'Щось інше',
  'immigrantBackground.answers.no_answer': 'Не хочу відповідати',
  'immigrantBackground.hints.immigrant':
    'Обоє батьків і всі четверо бабусь і дідусів народилися за кордоном.',
  'immigrantBackground.hints.rest': 'Хоча б хтось із батьків, бабусь чи дідусів народився в Норвегії.',
  'immigrantBackground.hints.no_answer': 'Якщо не знаєш, можна вибрати це.',
  'immigrantBackground.missing': 'Вибери відповідь або залиш так.',
  'immigrantBackground.save': 'Зберегти відповідь',
  'immigrantBackground.saved': 'Збережено. Це бачиш лише ти.',
  'immigrantBackground.now': 'Твоя відповідь: {answer}.',
  'immigrantBackground.none': 'Ти не відповів(ла). Це нормально.',
  'immigrantBackground.takeBack': 'Забрати відповідь',
  'immigrantBackground.gone': 'Відповіді більше немає.',
  'immigrantBackground.made': 'Статистика, яку вже зроблено, не змінюється. Вона не показує окремих людей.',
} as const satisfies Draft;
