export type Dateline = {
  readonly dateline?: string;
  readonly text: string;
  /** A date printed as a token before the text: `date 2017-01-26`. */
  readonly date?: string;
};

const DATE_TOKEN = /^(?:date|дата|күні)?\s*(\d{4}-\d{2}-\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2})?)?\s+(?=\p{Lu})/iu;

const AGENCY =
  'kazinform|qazinform|kaztag|kazakhstan today|interfax(?:-kazakhstan)?|the astana times|reuters|ap|afp|kyodo(?: news)?|jiji(?: press)?|tass|ria novosti|trend|azertac|akipress|' +
  'казинформ|қазинформ|казтаг|қазақпарат|интерфакс(?:-казахстан)?|тасс|риа новости|рейтер|sputnik|спутник|капитал|zakon\\.kz|tengrinews\\.kz|forbes\\.kz|мия «казинформ»|кабар|1news|24\\.kz|24\\.kg|apa|anadolu agency|aa|dpa|xinhua|yonhap';
/** `ASTANA. KAZINFORM -`, `ALMATY, Kazakhstan (Reuters) —`, `АСТАНА, 14 марта. /ТАСС/.`, `TOKYO (Kyodo) --` */
const PLACE = "\\p{Lu}[\\p{Lu}’'.-]+(?:[ -]\\p{Lu}[\\p{Lu}’'.-]*){0,3}";
const WITH_AGENCY = new RegExp(
  `^(?:${PLACE}|\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){0,2})(?:,\\s*[\\p{L} .]{2,30}?)?(?:[,.]?\\s*\\d{1,2}\\s+\\p{L}{3,9}\\.?|,?\\s+\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2})?[.,]?\\s*(?:[(/]\\s*(?:${AGENCY})\\s*[)/]|(?:${AGENCY}))\\s*(?:[-–—‒―]{1,2}|\\.|:)\\s*`,
  'iu',
);
const PLACE_ONLY = new RegExp(
  `^${PLACE}(?:,\\s*\\p{L}[\\p{L} .]{1,25})?(?:[,.]\\s*\\p{L}{3,9}\\.? \\d{1,2}|[,.]\\s*\\d{1,2}\\s+\\p{L}{3,9}\\.?)?\\s*[-–—‒―]{1,2}\\s+(?=\\S)`,
  'u',
);
/** `【東京=共同】`, `［アスタナ １４日 ロイター］`, `（アスタナ時事）` */
const BRACKETED =
  /^(?:【[^】]{2,30}】|［[^］]{2,30}］|\[[^\]]{2,24}(?:ロイター|共同|時事|AP|AFP)[^\]]{0,8}\]|（[^）]{1,16}(?:時事|共同|ロイター)）)\s*/u;

/** A dateline is no longer than this; a longer match is the sentence itself. */
const LONGEST = 70;

/** Splits place and agency off the first paragraph. */
export function splitDateline(paragraph: string): Dateline {
  const token = DATE_TOKEN.exec(paragraph);
  if (token) return { ...splitDateline(paragraph.slice(token[0].length)), date: token[1] };
  for (const pattern of [BRACKETED, WITH_AGENCY, PLACE_ONLY]) {
    const match = pattern.exec(paragraph);
    if (!match || match[0].length > LONGEST) continue;
    const text = paragraph.slice(match[0].length);
    if (text.trim().length < 20 && paragraph.length > 40) continue;
    if (pattern === WITH_AGENCY && !/^\p{Lu}[\p{L}’'-]*/u.test(match[0])) continue;
    return { dateline: match[0].trim(), text };
  }
  return { text: paragraph };
}
