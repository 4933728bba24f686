import { expect, it } from 'vitest';
import { CONCEPT_WORDS } from '#domain/story/concept-words';
import { WORDS_OF_LIFE } from '#domain/story/concept-words-of-life';
import { WORDS_OF_STATE } from '#domain/story/concept-words-of-state';
import { conceptsIn } from '#domain/story/concepts';

const ids = (title: string, text = '') => conceptsIn(title, text).map(({ id }) => id);

it.each([
  ['Glacier stations for five countries', 'glacier'],
  ['Ледниковые станции для пяти стран', 'glacier'],
  ['Мұздықтарды бақылау стансалары', 'glacier'],
  ['氷河の観測所を5カ国に', 'glacier'],
  ['五国冰川监测站', 'glacier'],
  ['Школа сумо в Таразе', 'sumo'],
  ['相撲教室をタラズで', 'sumo'],
  ['Виза ережесі өзгерді', 'visa'],
  ['ビザの有効期間を5年に', 'visa'],
  ['Three hundred saplings for Almaty', 'saplings'],
  ['Триста саженцев приехали в Алматы', 'saplings'],
  ['Алматыға көшеттер келді', 'saplings'],
  ['苗木300本を寄贈', 'saplings'],
  ['Ships of the Caspian need fertiliser', 'phosphate'],
  ['Уголовное дело о мошенничестве', 'fraud'],
  ['特殊詐欺の疑い', 'fraud'],
  ['Насосы увезли в Атырау', 'pump'],
  ['Сорғылар Атырауға жөнелтілді', 'pump'],
  ['排水ポンプ12台', 'pump'],
  ['Явка составила 64 процента', 'turnout'],
  ['投票率は64%', 'turnout'],
  ['Премьер подал в отставку', 'resignation'],
  ['Министр қызметінен кетті', 'resignation'],
  ['首相が辞任を表明', 'resignation'],
  ['In Aktau the lights went out: blackout', 'blackout'],
  ['Посёлки остались без света', 'blackout'],
  ['Бүкіл аудан жарықсыз қалды', 'blackout'],
  ['全域で停電', 'blackout'],
  ['Хлопковая фабрика и урожай хлопка', 'cotton'],
  ['Мақта теруге машина', 'cotton'],
  ['Дипломату вручили ноту протеста', 'protest-note'],
  ['外務省が抗議', 'protest-note'],
  ['Слияние двух перевозчиков', 'merger'],
  ['2社が経営統合', 'merger'],
  ['Взлётно-посадочную полосу закрыли', 'runway'],
  ['ұшу-қону жолағы жабылды', 'runway'],
  ['滑走路を閉鎖', 'runway'],
  ['Кортеж проедет по набережной', 'motorcade'],
  ['Ransom of two million paid', 'ransom'],
  ['身代金の要求', 'ransom'],
  ['Очередь из двухсот человек', 'queue'],
  ['店の前に行列', 'queue'],
  ['Пенсионер уплатил штраф', 'fine-penalty'],
  ['Айыппұлы екі есе өсті', 'fine-penalty'],
  ['Villas on the shore were sold', 'villa'],
  ['Коттедж сняли на лето', 'villa'],
  ['別荘を借りる', 'villa'],
  ['Общежитие сдали к осени', 'dormitory'],
  ['Жатақхананың кілті берілді', 'dormitory'],
  ['新しい寮に入る', 'dormitory'],
  ['Сто палаток и матрасы', 'tent'],
  ['テントが届く', 'tent'],
  ['Сиделок не хватает', 'carers'],
  ['介護の現場', 'carers'],
  ['На пенсионеров оформили кредит', 'elderly'],
  ['Зейнеткерлерге жеңілдік', 'elderly'],
  ['Две медицинские сестры уехали', 'nurse'],
  ['Мейіргерлер мектебі', 'nurse'],
  ['Сбор средств на операцию', 'fundraising'],
  ['クラウドファンディングで目標達成', 'fundraising'],
  ['Вылет задержали, задержка семь часов', 'delay'],
  ['Ұшақ екі сағат кешікті', 'delay'],
  ['欠航と遅延', 'delay'],
  ['Продолжались кражи велосипедов', 'theft'],
  ['自転車の盗難', 'theft'],
  ['Корью заболели шестеро', 'measles'],
  ['Қызылшаға қарсы егу', 'measles'],
  ['はしかの患者', 'measles'],
  ['Роль дублировал известный сэйю', 'dubbing'],
  ['吹き替え版を公開', 'dubbing'],
  ['Полуфиналист турнира', 'semi-final'],
  ['準々決勝で敗れる', 'quarter-final'],
  ['Возложили венки', 'wreath'],
  ['慰霊碑に献花', 'wreath'],
  ['Медведи вышли к дачам', 'bear'],
  ['Посетители кофейни', 'cafe'],
])('%s is about %s', (title, concept) => {
  expect(ids(title)).toContain(concept);
});

it.each([
  ['Дмитрий Медведев приехал', 'bear'],
  ['Die Firma hat bestellt', 'hat'],
  ['He watches the market', 'watch-clock'],
  ['Оператор Хироси Сакураи', 'sakura'],
  ['Они ели молча', 'birch-larch'],
  ['Столкнулись с нехваткой воды', 'collision'],
  ['Сценарий роста до 2030 года', 'screenplay'],
  ['Алмазбек Атамбаев', 'jewellery'],
  ['Сыр өңірінің егіні', 'cheese'],
  ['5 наурыз күні', 'nauryz'],
  ['Сапарлар кестесі', 'embroidery'],
  ['Raising the dam', 'dried-fruit'],
  ['The custom dates back: dating from 1900', 'dating'],
  ['大丈夫です', 'spouse'],
  ['会議のメンバーで合意', 'nightclub'],
  ['幅5cmの板', 'advertising'],
  ['多様性（ダイバーシティ）', 'surf-dive'],
  ['ヘビー級の試合', 'snake'],
  ['ブダペストの会合', 'meningitis-plague'],
  ['マニフェストを発表', 'festival'],
  ['高温ガス炉の開発', 'heat-wave'],
  ['群馬の工場', 'horse'],
  ['2人骨折', 'skeleton-bones'],
  ['삿포로 정상회의', 'prisoners'],
  ['의견을 받아들이다', 'son-daughter'],
])('%s is not about %s', (title, concept) => {
  expect(ids(title)).not.toContain(concept);
});

it('asks for whole words where a beginning would mislead', () => {
  expect(ids('A portrait of the president in a portal')).not.toContain('port');
  expect(ids('Ураган в Японии')).not.toContain('uranium');
  expect(ids('Қазақ тілі')).not.toContain('death');
  expect(ids('Көлік тәркіленді')).not.toContain('lake');
  expect(ids('Визит премьера Японии')).not.toContain('premiere');
  expect(ids('Жаңа жүйені сынап көрді')).not.toContain('mercury');
  expect(ids('Карьера дипломата')).not.toContain('open-pit');
  expect(ids('Судьба переводчика')).not.toContain('judge');
  expect(ids('Сильный недостаток непосредственных связей')).not.toContain('mediation');
  expect(ids('マンガン鉱山')).not.toContain('anime');
  expect(ids('硫化水素の検知')).not.toContain('hydrogen');
  expect(ids('41개항의 공동성명')).not.toContain('protest-note');
  expect(ids('Метеорологи обещают тепло')).not.toContain('meteorite');
  expect(ids('Коалиция и уголь')).toEqual(['coal', 'coalition']);
});

it('ends a Latin word where ideographs or kana begin', () => {
  expect(ids('新CEOがGDPを語る')).toEqual(['chief-executive', 'gdp']);
  expect(ids('AIで翻訳')).toContain('ai');
  expect(ids('GDPR対応')).not.toContain('gdp');
});

it('finds the broader concept with the narrower that hides it', () => {
  expect(ids('電子ビザを導入')).toEqual(['e-visa', 'visa']);
  expect(ids('中央銀行が利上げ')).toEqual(['bank', 'central-bank', 'interest-rate']);
});

it('heads each line once, and calls broader what is there', () => {
  const heads = [CONCEPT_WORDS, WORDS_OF_LIFE, WORDS_OF_STATE]
    .flatMap((table) => table.trim().split('\n'))
    .map((line) => line.slice(0, line.indexOf(':')).split('<'));
  const known = heads.map(([id]) => id);
  expect(new Set(known).size).toBe(known.length);
  expect(known).toEqual(expect.arrayContaining(heads.flatMap(([, ...broader]) => broader)));
});

it('puts what the headline says before what the text says more often', () => {
  expect(ids('A new bridge', 'visa visa visa visas')).toEqual(['bridge', 'visa']);
});

it('reads a text without words, and one of a million characters, in its stride', () => {
  expect(ids('', '')).toEqual([]);
  expect(ids('', 'сумо '.repeat(200_000))).toEqual(['sumo']);
});
