import type { Phrases } from '../phrases';

const plurals = new Intl.PluralRules('ru');
/** The number with its noun: 1 сюжет, 2 сюжета, 5 сюжетов. */
const many = (n: number, one: string, few: string, more: string) => {
  const form = plurals.select(n);
  return `${n} ${form === 'one' ? one : form === 'few' ? few : more}`;
};
const stories = (n: number) => many(n, 'сюжет', 'сюжета', 'сюжетов');

const IN_WORDS = [
  'Второй',
  'Третий',
  'Четвёртый',
  'Пятый',
  'Шестой',
  'Седьмой',
  'Восьмой',
  'Девятый',
  'Десятый',
];

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
  subjects: {
    uranium: 'уран',
    'nuclear-plant': 'атомная энергетика',
    oil: 'нефть',
    gas: 'газ',
    hydrogen: 'водород',
    'wind-power': 'ветроэнергетика',
    solar: 'солнечная энергетика',
    'rare-earth': 'редкоземельные металлы',
    lithium: 'литий',
    copper: 'медь',
    ferroalloys: 'ферросплавы',
    'used-cars': 'подержанные автомобили',
    port: 'порты',
    railway: 'железные дороги',
    flight: 'авиарейсы',
    visa: 'визы',
    satellite: 'спутники',
    glacier: 'ледники',
    'aral-sea': 'Аральское море',
    sumo: 'сумо',
    judo: 'дзюдо',
    film: 'кино',
    expo: 'Экспо',
    scholarship: 'стипендии',
  },
  relations: {
    bilateral: 'Казахстан–Япония',
    regional: 'Центральная Азия + Япония',
    incidental: 'обе страны без связи',
    unrelated: 'не о Казахстане и Японии',
  },
  urgencies: { urgent: 'срочно', notable: 'важно', routine: 'обычное' },
  sides: { kz: 'Казахстан', jp: 'Япония' },
  standingFor: (side, names) => `${side} (${names.join(', ')})`,
  both: (one, other) => `${one} и ${other}`,
  list: (items) => items.join(', '),
  sayings: (items) => items.join('; '),
  aside: (text, besides) => `${text} (${besides})`,
  labelled: (label, text) => `${label}: ${text}`,
  update: (revision) => `обновление ${revision}`,
  changes: {
    relation: ({ to }) => `теперь: ${to}`,
    urgency: ({ from, to }) => `теперь ${to}${from ? ` (было: ${from})` : ''}`,
    amount: ({ from, to, isMoney }) => `${isMoney ? 'сумма' : 'цифра'} ${to}${from ? `, была ${from}` : ''}`,
    party: ({ to }) => `участвует ${to}`,
    date: ({ from, to }) => `дата ${to}${from ? `, была ${from}` : ''}`,
    'official-source': ({ to }) => `первый официальный источник: ${to}`,
    development: ({ to }) => `«${to}»`,
  },
  units: { t: 'т', MW: 'МВт', km: 'км' },
  newParty: 'новый участник',
  labels: {
    isNew: 'Новое',
    topics: 'Темы',
    allReports: 'Все сообщения',
    official: 'официально',
    copy: 'перепечатка',
  },
  why: ({ sure, who, link }) => {
    if (link === 'none') return `Почему (уверенность ${sure}): ${who}.`;
    const by = link === 'headline' ? 'их связывает заголовок.' : `их связывает фраза «${link.sentence}»`;
    return `Почему (уверенность ${sure}): ${who}, ${by}`;
  },
  reportedBy: (zone) => `Сообщили (время ${zone})`,
  andMore: (reports) => `и ещё ${many(reports, 'сообщение', 'сообщения', 'сообщений')}`,
  headlinesIn: (languages) => `Также на языках: ${languages.join(', ')}`,
  nthThisMonth: (n, theme) => `${IN_WORDS[n - 2] ?? `${n}-й`} сюжет по теме «${theme}» в этом месяце.`,
  maybeRepeated: 'Возможно, вы это уже получили: прошлая отправка прервалась.',
  howToEnd: 'Изменить подписку: через оператора (команда «irtysh subscribe»); отписаться: по ссылке ниже.',
  backlog: {
    subject: (n) => `${stories(n)} в одном письме`,
    opening: (n, since) => `${stories(n)} в одном письме, самый ранний от ${since}.`,
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
    emptySubject: 'ничего нового',
    nothingNew: (since) => `Между Казахстаном и Японией ничего нового с ${since}.`,
    notShown: (n) => `Здесь не показано: ещё ${stories(n)}.`,
    readAll: 'Читать всё',
    askForRest: 'Остальное есть у оператора: команда «irtysh stories».',
    nearMisses: (n) => `Почти по теме (${n}), сочтены не относящимися к обеим странам`,
    allSourcesWell: (feeds) => `Источники: все ${feeds} отвечают.`,
    sourcesUnwell: (failing, feeds) => `Источники: сбои у ${failing} из ${feeds}`,
    failingSince: (outlet, since) => `${outlet} с ${since}`,
    cost: (spent, month, budget) =>
      `Расходы за ${month} на сегодня: около ${spent}${budget ? ` при бюджете ${budget}` : ''}, без вычета бесплатных квот.`,
    howToEnd:
      'Изменить темы или выпуск: через оператора (команда «irtysh subscribe»); отписаться: по ссылке ниже.',
  },
};
