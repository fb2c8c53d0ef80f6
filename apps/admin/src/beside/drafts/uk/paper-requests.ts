import type { Draft } from '../../find-beside.ts';

/** What somebody has asked for on paper, as the young person reads it. */
export const paperRequests = {
  'ownData.papers.heading': 'Хтось просив про щось, що стосується тебе',
  'ownData.papers.asked': '{name} ({kind}) просив(ла) уповноваженого з приватності {what}, {day}.',
  'ownData.papers.what.erasure': 'видалити все про тебе',
  'ownData.papers.what.access': 'дати прочитати те, що написано про тебе',
  'ownData.papers.what.correction': 'виправити щось, що написано про тебе',
  'ownData.papers.kinds.parental_responsibility': 'має батьківські права',
  'ownData.papers.kinds.appointed_representative': 'опікун',
  'ownData.papers.kinds.child_welfare_custody': 'служба захисту дітей',
  'ownData.papers.kinds.foster_parent': 'прийомний батько або прийомна мати',
  'ownData.papers.kinds.other_parent': 'батько або мати',
  'ownData.papers.states.registered':
    'Ніхто ще нічого не вирішив. Спочатку ти маєш право сказати, що думаєш.',
  'ownData.papers.states.heard': 'Зараз це вирішують. Відповідь ти дізнаєшся до {by}.',
  'ownData.papers.answers.erasure.granted':
    'Відповідь — так. Ще нічого не видалено: день буде тут, коли його визначать.',
  'ownData.papers.answers.access.granted': 'Відповідь — так. Той, хто просив, може це прочитати.',
  'ownData.papers.answers.access.refused': 'Відповідь — ні. Той, хто просив, не може це прочитати.',
  'ownData.papers.answers.correction.granted': 'Відповідь — так. Ті, хто це написав, виправлять.',
  'ownData.papers.answers.correction.refused': 'Відповідь — ні. Написане залишається.',
  'ownData.papers.answers.erasure.refused': 'Відповідь — ні. Усе залишається, як було.',
  'ownData.papers.steps.heard': 'Це записали, коли тебе вислухали',
  'ownData.papers.steps.told_later': 'Ти мав(ла) дізнатися пізніше',
  'ownData.papers.steps.decided': 'Ось чому',
  'ownData.papers.notHeard': 'Чому тебе не вислухали спочатку',
  'ownData.papers.law': 'Це ґрунтується на: {source}',
  'ownData.papers.ask':
    'Хочеш щось про це сказати? Звернися до уповноваженого з приватності або запитай когось у команді.',
  'ownPage.seen.actions.paper-request.read': 'працював(ла) з питанням приватності, яке стосується тебе.',
  'ownPage.seen.actions.paper-request.write': 'працював(ла) з питанням приватності, яке стосується тебе.',
  'ownPage.seen.actions.paper-request-letter.read':
    'працював(ла) з питанням приватності, яке стосується тебе.',
} as const satisfies Draft;
