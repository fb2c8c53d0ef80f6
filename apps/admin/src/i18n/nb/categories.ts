import type { Category } from '#domain/category/categories';

/** The five categories as a young person says them, and what belongs to each. */
export const categories = {
  names: {
    basic: 'Hvem jeg er',
    school: 'Skole',
    work_economy: 'Arbeid og økonomi',
    health: 'Helse',
    family: 'Familie og barnevern',
  },
  contents: {
    basic: 'Navn, mål, fritid og hvem som er i laget',
    school: 'Fravær, karakterer, trivsel, mobbing',
    work_economy: 'Jobb, penger, bolig, oppholdspapirer',
    health: 'Kropp, psykisk helse, rus',
    family: 'Hjemme, foreldre, søsken, trygghet',
  },
} as const satisfies Record<'names' | 'contents', Record<Category, string>>;
