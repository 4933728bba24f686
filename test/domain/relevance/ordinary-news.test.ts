import { describe, expect, it } from 'vitest';
import { classify } from '#domain/relevance/classify';
import { isRelevant } from '#domain/relevance/verdict';

/** Ordinary news of one country at a time: who, what happened, and what followed, combined in every way. */
const NEWS = {
  en: {
    places: [
      'Kazakhstan',
      'Japan',
      'Astana',
      'Tokyo',
      'Almaty',
      'Osaka',
      'Germany',
      'Brazil',
      'Uzbekistan',
      'South Korea',
      'Kyrgyzstan',
      'France',
    ],
    events: [
      'Parliament of # adopts budget|Deputies voted after nine hours of debate. The deficit falls to two per cent.',
      'Floods hit north of #|Rivers rose after the thaw and three villages were evacuated. The army sent boats.',
      '# raises key rate|The central bank raised its rate by half a point. Inflation reached nine per cent.',
      'Film festival opens in #|Forty films compete for the main prize. The jury is led by a director from Italy.',
      'President of # meets farmers|The head of state promised cheaper diesel and new silos before the harvest.',
      'Court in # jails banker|The judge found him guilty of fraud. His lawyers will appeal.',
      'National team of # names squad|The coach called up four newcomers for the qualifier against Wales.',
      'New metro line for #|Trains will run every four minutes. The city borrowed from a bank in Luxembourg.',
    ],
    tails: [
      'Experts expect little change.',
      'Photo: press service. Subscribe to our newsletter.',
      'USD 541 EUR 585 CNY 75.',
      'China and the United States were informed.',
    ],
  },
  ru: {
    places: [
      'Казахстане',
      'Японии',
      'Астане',
      'Токио',
      'Алматы',
      'Осаке',
      'Германии',
      'Бразилии',
      'Узбекистане',
      'Корее',
      'Кыргызстане',
      'России',
    ],
    events: [
      'В # приняли бюджет|Депутаты голосовали после девяти часов прений. Дефицит снизится до двух процентов.',
      'Паводок в #: эвакуированы села|Реки вышли из берегов, спасатели вывезли триста человек.',
      'В # подняли ставку|Регулятор повысил ставку на полпункта. Инфляция достигла девяти процентов.',
      'В # открылся кинофестиваль|За главный приз спорят сорок лент. Жюри возглавил режиссер из Италии.',
      'В # осудили банкира|Суд признал его виновным в мошенничестве. Адвокаты подадут жалобу.',
      'Новая линия метро в #|Поезда пойдут каждые четыре минуты. Кредит дал европейский банк.',
      'Сборная готовится к матчу в #|Тренер вызвал четырех новичков. Соперник известен сильной защитой.',
    ],
    tails: [
      'Эксперты перемен не ждут.',
      'Подпишитесь на канал. Курс доллара 541,2.',
      'Фото: пресс-служба.',
      'Об этом сообщили в Китае и США.',
    ],
  },
  kk: {
    places: [
      'Қазақстанда',
      'Жапонияда',
      'Астанада',
      'Токиода',
      'Алматыда',
      'Осакада',
      'Германияда',
      'Өзбекстанда',
      'Кореяда',
      'Ресейде',
    ],
    events: [
      '# бюджет қабылданды|Депутаттар тоғыз сағаттық талқылаудан кейін дауыс берді.',
      '# су тасқыны: ауылдар көшірілді|Өзендер арнасынан асып, құтқарушылар үш жүз адамды шығарды.',
      '# базалық мөлшерлеме өсті|Реттеуші мөлшерлемені жарты пайызға көтерді. Инфляция тоғыз пайызға жетті.',
      '# кинофестиваль ашылды|Бас жүлдеге қырық туынды таласады.',
      '# банкир сотталды|Сот оны алаяқтық үшін кінәлі деп таныды.',
      '# метроның жаңа желісі ашылады|Пойыздар төрт минут сайын жүреді.',
    ],
    tails: ['Сарапшылар өзгеріс күтпейді.', 'Telegram арнамызға жазылыңыз.', 'Фото: баспасөз қызметі.'],
  },
  ja: {
    places: [
      'カザフスタン',
      '日本',
      'アスタナ',
      '東京',
      'アルマトイ',
      '大阪',
      'ドイツ',
      'ブラジル',
      'ウズベキスタン',
      '韓国',
    ],
    events: [
      '#で予算成立|議員は9時間の審議の後に採決した。赤字は2%に下がる。',
      '#で洪水、村人が避難|雪解けで川があふれ、軍が舟を出した。',
      '#の中銀が利上げ|政策金利を0.5%引き上げた。物価の上昇率は9%に達した。',
      '#で映画祭が開幕|最高賞を40本が争う。審査委員長はイタリアの監督。',
      '#の裁判所、銀行家に実刑|詐欺の罪を認めた。弁護側は控訴する。',
      '#で地下鉄の新線|4分おきに走る。資金は欧州の銀行が貸した。',
    ],
    tails: [
      '専門家は大きな変化を見込んでいない。',
      '写真は広報提供。会員登録はこちら。',
      '中国や米国にも伝えられた。',
    ],
  },
};

function* ordinaryNews(): Generator<{ title: string; text: string }> {
  for (const { places, events, tails } of Object.values(NEWS)) {
    for (const place of places) {
      for (const event of events) {
        const [title = '', text = ''] = event.replace('#', place).split('|');
        for (const tail of tails) {
          yield { title, text: `${text} ${tail}` };
          yield { title: tail, text: `${title}. ${text}` };
        }
      }
    }
  }
}

describe('a stream of ordinary news', () => {
  it('has two thousand articles and raises no alert', () => {
    const stream = [...ordinaryNews()];
    const raised = stream.filter((article) => isRelevant(classify(article).relation));
    expect(stream.length).toBeGreaterThanOrEqual(2000);
    expect(raised.map(({ title }) => title)).toEqual([]);
  });
});
