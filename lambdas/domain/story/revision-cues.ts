/** Words by which a headline or a lead says that a figure is another than told before; beginnings of words. */
const FIGURE = words(
  'rais(?:e|ed|es|ing)\\b|increas|lifted|revis|upgrad|grown? to|grows to|up from|down from|cut(?:s)? (?:to|from)|reduc|lower|doubl|tripl|instead of|rather than|corrected|not [$€¥]|' +
    'увелич|повы(?:сил|сят|шен)|подорожал|подешевел|вырос|возрос|сократ|снизил|пересмотр|уточн|вместо|не \\d[\\d ,.]*(?:млн|млрд|трлн|тыс)?\\S*,? а|удво|' +
    'арттыр|ұлғай|көбей|өсті|қысқарт|азайт|нақтыла|орнына|емес,|қайта қара|' +
    '引き上げ|引き下げ|増額|減額|上積み|上方修正|下方修正|修正|積み増|増や|減ら|倍増|ではなく|' +
    '增至|增加到|上调|下调|减至|修改|늘리|늘어|증액|인상|수정|erhöht|gesenkt|aufgestockt|relev|porté à|artırıl|yükselt',
);

/** Words by which it says that an event has another day. */
const DAY = words(
  'postpon|reschedul|moved (?:to|from)|brought forward|put off|delayed|new date|' +
    'перенес|перенос|отлож|сдвину|новая дата|кейінге|шегерілді|ауыстырыл|жаңа күн|延期|前倒し|繰り上げ|繰り下げ|日程変更|日程を変更|推迟|改期|提前|연기|앞당|verschoben|reporté|ertelen',
);

function words(pattern: string): RegExp {
  return new RegExp(pattern, 'iu');
}

const LEAD_SENTENCES = 2;
const LEAD_CHARACTERS = 700;
const SENTENCE_END = /(?<=[.!?…]["»”]?)\s+(?=["«“]?\p{Lu})|(?<=[。！？])|\n+/u;

/** Sentences of the headline and of the lead that say a figure, or a day, is no longer what it was. */
export function revisingSentences(
  title: string,
  text: string,
): { readonly figures: readonly string[]; readonly days: readonly string[] } {
  const lead = text
    .slice(0, LEAD_CHARACTERS)
    .split(SENTENCE_END)
    .filter((sentence) => sentence.trim().length > 20);
  const sentences = [title, ...lead.slice(0, LEAD_SENTENCES)];
  return {
    figures: sentences.filter((sentence) => FIGURE.test(sentence)),
    days: sentences.filter((sentence) => DAY.test(sentence)),
  };
}
