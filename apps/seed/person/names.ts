import type { Dice } from '../random/dice.ts';

/** Where a name is from. The share of immigrants is that of domain.md among young people outside: 40 %. */
export type Background = 'norwegian' | 'sami' | 'immigrant';

interface NameStock {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
}

const words = (text: string): string[] => text.split(' ');

/** Common given names with common family names, put together by chance: any likeness to somebody is chance too. */
const stock: Readonly<Record<Exclude<Background, 'immigrant'>, NameStock>> = {
  norwegian: {
    women: words(
      'Nora Emma Sara Ida Thea Maja Ingrid Julie Amalie Frida Tuva Vilde Hedda Live Selma Eline Marte Kaja Oda Mathilde ' +
        'Synne Aurora Mia Sunniva Silje Tiril Ronja Mari Helene Camilla Andrea Vårin Solveig Åse Pernille',
    ),
    men: words(
      'Jakob Emil Noah Oskar Lukas William Filip Henrik Magnus Mathias Sander Tobias Kristian Sondre Eirik Håkon Vetle ' +
        'Simen Even Markus Aksel Iver Mikkel Ola Lars Jørgen Sivert Theodor Odin Brage Ulrik Børge Ådne Stian',
    ),
    families: words(
      'Nordmo Solbakk Myrvang Haugstad Lundemo Brekke Fossheim Sandvik Tveiten Lia Moen Bakken Strand Berg Dalen Eide ' +
        'Hagen Vik Nygård Engen Kvam Aune Rønning Bjørnstad Myhre Løkken Skogen Holte Ås Sørli Elvestad Granmo Vollan',
    ),
  },
  sami: {
    women: words('Biret Elle Inga Risten Sárá Ánne Máret Láilá Ravdna Gáddjá Káre Sunná'),
    men: words('Ánte Áilu Niillas Mihkkal Issát Jovnna Piera Máhtte Nilla Heaika Ovllá Lásse'),
    families: words('Čearru Somby Utsi Sárá Guttorm Hætta Gaup Eira Bongo Varsi Balto Ánte-Somby'),
  },
};

interface Language extends NameStock {
  /** BCP 47. */
  readonly language: string;
}

const newcomers: readonly Language[] = [
  {
    language: 'so',
    women: words('Hodan Ayaan Ifrah Sahra Deqa'),
    men: words('Abdi Liban Mahad Yusuf Guled'),
    families: words('Warsame Abdullahi Farah Jama Osman'),
  },
  {
    language: 'ar',
    women: words('Rima Lina Nour Hala Yasmin'),
    men: words('Omar Karim Samir Tarek Bilal'),
    families: words('Haddad Khalil Nasser Saleh Mansour'),
  },
  {
    language: 'ti',
    women: words('Selam Rahwa Feven Winta Luwam'),
    men: words('Yonas Filmon Robel Natnael Samuel'),
    families: words('Tesfay Ghebre Kidane Habte Berhe'),
  },
  {
    language: 'pl',
    women: words('Zofia Maja Oliwia Kinga Hanna'),
    men: words('Jakub Szymon Kacper Igor Antoni'),
    families: words('Nowak Zieliński Wójcik Kowal Mazur'),
  },
  {
    language: 'uk',
    women: words('Daryna Solomija Polina Sofija Oksana'),
    men: words('Danylo Artem Maksym Bohdan Nazar'),
    families: words('Kovalenko Shevchuk Bondar Melnyk Tkachuk'),
  },
  {
    language: 'fa',
    women: words('Parisa Zahra Mina Shirin Laleh'),
    men: words('Reza Amir Farhad Navid Ehsan'),
    families: words('Karimi Rahimi Ahmadi Hosseini Sadat'),
  },
  {
    language: 'ta',
    women: words('Anjali Kavya Nila Priya'),
    men: words('Arun Kumaran Dinesh Vijay'),
    families: words('Sivakumar Rajan Nadarajah Selvam'),
  },
  {
    language: 'vi',
    women: words('Linh Mai Thu Lan'),
    men: words('Minh Tuan Duc Long'),
    families: words('Nguyen Tran Pham Le'),
  },
  {
    language: 'th',
    women: words('Malee Suda Nok'),
    men: words('Somchai Anan Krit'),
    families: words('Suksai Chaiyasit Boonmee'),
  },
];

export interface InventedName {
  readonly givenName: string;
  readonly familyName: string;
  readonly female: boolean;
  readonly language: string;
}

const backgrounds: readonly Background[] = ['norwegian', 'sami', 'immigrant'];
const shares: Readonly<Record<Background, number>> = { norwegian: 53, sami: 7, immigrant: 40 };

/** A name, and the language the young person speaks best; some Sami and newcomers speak Norwegian best. */
export const inventName = (dice: Dice): InventedName => {
  const background = dice.weighted(shares, backgrounds);
  const female = dice.chance(0.48);
  const own =
    background === 'immigrant'
      ? dice.pick(newcomers)
      : { ...stock[background], language: background === 'sami' ? 'se' : 'nb' };
  return {
    givenName: dice.pick(female ? own.women : own.men),
    familyName: dice.pick(own.families),
    female,
    language: dice.chance(0.6) ? 'nb' : own.language,
  };
};

/** The name of somebody who works here. */
export const inventColleague = (dice: Dice): string => {
  const { givenName, familyName } = inventName(dice);
  return `${givenName} ${familyName}`;
};
