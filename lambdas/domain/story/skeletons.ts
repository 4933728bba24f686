import { toRomaji } from 'wanakana';
import { EVERYWHERE, NO_NAMES } from './no-names';

/** A proper name that no list knows, by its consonants. */
export type SkeletonFound = { readonly skeleton: string; count: number; inTitle: boolean };

const READ_CHARACTERS = 8_000;
const SHORTEST = 3;
const LONGEST = 9;

const WORD = /[\p{L}\p{M}'’ʼ]+/gu;
const KATAKANA = /[\p{Script=Katakana}ー]{3,}/gu;
const CAPITALISED = /^\p{Lu}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const KAZAKH = /[әғқңөұүһі]/iu;
const STARTS_SENTENCE = /(?:^|[.!?…:;"«»“”„‘()\n—–•-])\s*$/u;

/** Case endings with consonants, which would stay in the skeleton. */
const RUSSIAN_ENDING =
  /(?<=\p{L}{4})(?:ского|скому|ским|ском|ская|скую|ской|ские|ских|ский|ами|ями|ах|ях|ого|его|ому|ему|ом|ем|ым|ам|ям)$/u;
const KAZAKH_ENDING =
  /(?<=\p{L}{4})(?:(?:лар|лер|дар|дер|тар|тер)?(?:дағы|дегі|тағы|тегі|ның|нің|дың|дің|тың|тің|дан|ден|тан|тен|нан|нен|мен|бен|пен|да|де|та|те|ға|ге|қа|ке|на|не|ды|ді|ты|ті|ны|ні|лық|лік))$/u;

/** Sounds that languages write for one another become one letter; vowels and what is nearly one are dropped. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|tch|tsh/gu, 'c'],
  [/kh|gh(?=[aeiou])/gu, 'h'],
  [/sh/gu, 's'],
  [/zh|dzh|dj|dz/gu, 'j'],
  [/ts|ch|tz/gu, 'c'],
  [/ph|v|w(?=[aeiou])/gu, 'b'],
  [/f/gu, 'b'],
  [/q|ck/gu, 'k'],
  [/x/gu, 'ks'],
  [/z/gu, 'j'],
  [/l/gu, 'r'],
  [/m/gu, 'n'],
];

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'аa әa бb вv гg ғg дd еe жzh зz иi йi кk қk лl мm нn ңn оo өo пp рr сs тt уu ұu үu фf хkh һkh цts чch шsh щsh ъ ыy іi ь эe юu яa' +
    ' ўu ҳkh'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const NONE_OF_NAMES: ReadonlySet<string> = new Set(NO_NAMES.split(' '));

/** Loan words in katakana that are common nouns elsewhere. */
const LOAN_WORDS =
  /^(?:センター|プロジェクト|セミナー|サービス|システム|エネルギー|ビジネス|メンバー|グループ|チーム|ニュース|レベル|モデル|テーマ|イベント|ツアー|スポーツ|インフラ|デジタル|コンテナ|ウラン|リチウム|レアアース|レアメタル|ロケット|ビザ|パビリオン|フォーラム|サミット|メダル|リーグ|パートナー|パートナーシップ|ネットワーク|プログラム|キロ|メートル|トン|ドル|ユーロ|テンゲ|センチ|パーセント|ホテル|バス|マイクロバス|トラック|クレーン|スタッフ|リーダー|トップ|サイト|ページ|データ|コメント|インタビュー|オリンピック|コース|クラス|レストラン|ワイン|ラム|コスト|ルート|カザフ|カザフスタン|ロシア|ウズベキスタン|キルギス|タジキスタン|トルクメニスタン|モンゴル|トルコ|アジア|ヨーロッパ|アメリカ|ドイツ|フランス|リアルタイム|ツイッター|シルクロード|コロナ|ウイルス|ガス|マンション|スタート|ゴール|ポイント|テレビ|カメラ|ビデオ|レース|シーズン|タイトル|ベスト|ランキング|イメージ|アニメ|ドンブラ|オペラ|コンサート|ハイブリッド|ラジオ)$/u;

/** The consonants of a name as all scripts would give them: Жамбыл, Zhambyl and ジャンブル are `jnbr`. Empty when it is no name to go by. */
export function skeletonOf(word: string, isKazakh = false): string {
  const small = word.normalize('NFKC').toLowerCase();
  const latin = CYRILLIC.test(small) ? fromCyrillic(small, isKazakh) : fromOther(small);
  const sounds = SOUNDS.reduce((text, [from, to]) => text.replace(from, to), latin);
  const first = /^[aeiou]/u.test(sounds) ? 'a' : '';
  const consonants = sounds.replace(/[^bcdghjknprst]/gu, '').replace(/(.)\1+/gu, '$1');
  return `${first}${consonants}`.slice(0, LONGEST);
}

function fromCyrillic(word: string, isKazakh: boolean): string {
  const stem = isKazakh ? word.replace(KAZAKH_ENDING, '') : word.replace(RUSSIAN_ENDING, '');
  return [...stem].map((letter) => LETTERS[letter] ?? '').join('');
}

const fromOther = (word: string): string =>
  toRomaji(word.replace(/[ーッ]/gu, ''))
    .normalize('NFD')
    .replace(/[^a-z]/gu, '');

/**
 * Proper names of a text that stand in the middle of a sentence with a capital letter, or in katakana, by their consonants;
 * those of the headline first, then by how often they come. `known` are names found otherwise: they are left out.
 */
export function skeletonsIn(title: string, text: string, known: readonly string[]): SkeletonFound[] {
  const body = text.slice(0, READ_CHARACTERS);
  const isKazakh = KAZAKH.test(body.slice(0, 1_000));
  const names = new Map<string, SkeletonFound>();
  const leftOut = new Set(
    [...known, EVERYWHERE].flatMap((name) =>
      [...name.matchAll(WORD)].flatMap(([word]) => [skeletonOf(word, isKazakh), skeletonOf(word)]),
    ),
  );
  const add = (word: string, inTitle: boolean) => {
    const skeleton = skeletonOf(word, isKazakh);
    if (skeleton.length < SHORTEST || leftOut.has(skeleton)) return;
    const found = names.get(skeleton) ?? { skeleton, count: 0, inTitle };
    found.count += 1;
    names.set(skeleton, found);
  };
  const inBody = properNames(body);
  const isName = new Set(inBody.map((word) => skeletonOf(word, isKazakh)));
  for (const [word] of title.matchAll(WORD)) {
    if (CAPITALISED.test(word) && isName.has(skeletonOf(word, isKazakh))) add(word, true);
  }
  for (const [word] of title.normalize('NFKC').matchAll(KATAKANA))
    if (!LOAN_WORDS.test(word)) add(word, true);
  for (const word of inBody) add(word, false);
  return [...names.values()].sort(
    (a, b) =>
      Number(b.inTitle) - Number(a.inTitle) || b.count - a.count || (a.skeleton < b.skeleton ? -1 : 1),
  );
}

function properNames(text: string): string[] {
  const small = new Set<string>();
  const names: string[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (!CAPITALISED.test(word)) small.add(word.toLowerCase());
    else if (!STARTS_SENTENCE.test(text.slice(Math.max(0, match.index - 3), match.index))) names.push(word);
  }
  const katakana = [...text.normalize('NFKC').matchAll(KATAKANA)].map(([word]) => word);
  return [
    ...names.filter((word) => !small.has(word.toLowerCase()) && !NONE_OF_NAMES.has(word.toLowerCase())),
    ...katakana.filter((word) => !LOAN_WORDS.test(word)),
  ];
}
