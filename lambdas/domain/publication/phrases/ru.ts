import type { Phrases } from '../phrases';

const plurals = new Intl.PluralRules('ru');
/** The number with its noun: 1 сюжет, 2 сюжета, 5 сюжетов. */
const many = (n: number, one: string, few: string, more: string) => {
  const form = plurals.select(n);
  return `${n} ${form === 'one' ? one : form === 'few' ? few : more}`;
};
const stories = (n: number) => many(n, 'сюжет', 'сюжета', 'сюжетов');

export const RU: Phrases = {
  topics: {
    diplomacy: 'дипломатия',
    'trade-investment': 'торговля и инвестиции',
    energy: 'энергетика',
    mining: 'горная добыча',
    'transport-logistics': 'транспорт и логистика',
    'technology-space': 'технологии и космос',
    'education-science': 'образование и наука',
    culture: 'культура',
    sport: 'спорт',
    'tourism-visas': 'туризм и визы',
    'history-memory': 'история и память',
    'nuclear-disarmament': 'ядерное разоружение',
    security: 'безопасность',
    'development-aid': 'содействие развитию',
    health: 'здравоохранение',
    environment: 'экология',
    agriculture: 'сельское хозяйство',
  },
  relations: {
    bilateral: 'Казахстан–Япония',
    regional: 'Центральная Азия + Япония',
    incidental: 'обе страны без связи',
    unrelated: 'не о Казахстане и Японии',
  },
  urgencies: { urgent: 'срочно', notable: 'важно', routine: 'обычное' },
  sides: { kz: 'Казахстан', jp: 'Япония' },
  and: 'и',
  update: (revision) => `обновление ${revision}`,
  changes: {
    relation: ({ to }) => `теперь: ${to}`,
    urgency: ({ to }) => `теперь ${to}`,
    amount: ({ from, to }) => (from ? `сумма ${to}, была ${from}` : `сумма ${to}`),
    party: ({ to }) => `участвует ${to}`,
    date: ({ from, to }) => (from ? `дата ${to}, была ${from}` : `дата ${to}`),
    'official-source': ({ to }) => `первый официальный источник: ${to}`,
  },
  newParty: 'новый участник',
  labels: {
    isNew: 'Новое',
    why: (sure) => `Почему (уверенность ${sure})`,
    topics: 'Темы',
    allReports: 'Все сообщения',
    official: 'официально',
    copy: 'перепечатка',
  },
  reportedBy: (zone) => `Сообщили (время ${zone})`,
  andMore: (reports) => `и ещё ${many(reports, 'сообщение', 'сообщения', 'сообщений')}`,
  nthThisMonth: (n, topic) => `Сюжет № ${n} в этом месяце по теме «${topic}».`,
  maybeRepeated: 'Возможно, вы это уже получили: прошлая отправка прервалась.',
  howToEnd: 'Изменить подписку: команда «irtysh subscribe»; отписаться: по ссылке ниже.',
  backlog: {
    subject: (n) => `${stories(n)} после паузы`,
    opening: (n, since) => `${stories(n)} в одном письме, первый от ${since}.`,
  },
  digest: {
    title: (edition) => `Казахстан–Япония, ${edition}`,
    span: (from, to) => `${from} – ${to}`,
    stories,
    newStories: (n) => many(n, 'новый', 'новых', 'новых'),
    outlets: (n) => many(n, 'издание', 'издания', 'изданий'),
    reports: (n) => many(n, 'сообщение', 'сообщения', 'сообщений'),
    isNew: 'новое',
    moreReports: (n) => `ещё ${many(n, 'сообщение', 'сообщения', 'сообщений')}`,
    otherTopics: 'прочее',
    nothingNew: (since) => `Между Казахстаном и Японией ничего нового с ${since}.`,
    notShown: (n) => `Ещё ${stories(n)} здесь не показано.`,
    readAll: 'Читать всё',
    nearMisses: (n) => `Почти по теме (${n}), сочтены не относящимися к обеим странам`,
    allSourcesWell: (feeds) => `Источники: все ${feeds} в порядке.`,
    sourcesUnwell: (failing, feeds) => `Источники: ${failing} из ${feeds} отвечают не так, как должны`,
    failingSince: (outlet, since) => `${outlet} с ${since}`,
    cost: (spent, month, budget) => `Расходы за ${month}: ${spent}${budget ? ` из ${budget}` : ''}.`,
    howToEnd: 'Изменить темы или выпуск: команда «irtysh subscribe»; отписаться: по ссылке ниже.',
  },
};
