import type { categories as nb } from '../nb/categories.ts';
import type { SameShape } from '../text-key.ts';

export const categories = {
  names: {
    basic: 'Kven eg er',
    school: 'Skule',
    work_economy: 'Arbeid og økonomi',
    health: 'Helse',
    family: 'Familie og barnevern',
  },
  contents: {
    basic: 'Namn, mål, fritid og kven som er i laget',
    school: 'Fråvær, karakterar, trivsel, mobbing',
    work_economy: 'Jobb, pengar, bustad, opphaldspapir',
    health: 'Kropp, psykisk helse, rus',
    family: 'Heime, foreldre, sysken, tryggleik',
  },
} as const satisfies SameShape<typeof nb>;
