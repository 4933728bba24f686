/** The endings of an inflection that takes one alone, a blank between; none at all is one too where the list begins with a blank. */
export const EXACT_ENDINGS = {
  none: '',
  en: " s 's s' '",
  de: " s 's es e n en er em r rs ern innen in",
  fr: " s e es ne nes x 's",
  ru: 'а у ом ым е ы и ов ам ами ах ой ей ем ев ою',
  'ru-a': 'а ы и у ой ою е ам ами ах',
  'ru-ya': 'я и ю ей ею е ям ями ях й',
  'ru-soft': 'ь й я ю ем е и ью ей ям ями ях ев',
  'ru-adj': 'ая ой ую ою ый ого ому ым ом ое ые ых ыми ий его ему им ем яя ей юю ие их ими ее',
};

/** Kazakh in Cyrillic; the Uzbek, Kyrgyz, Tatar and Tajik counterparts ride along, their stems being shared. */
export const KK_PIECES =
  'лар|лер|дар|дер|тар|тер|лор|лөр|лық|лік|дық|дік|тық|тік|лык|лик|дык|дик|тык|тик|дук|лук|ша|ше|ча|че|шы|ші|чи|сыз|сіз|лы|лі|' +
  'мыз|міз|ымыз|іміз|ым|ім|ың|ің|сы|сі|си|ы|і|и|м|ң|ның|нің|дың|дің|тың|тің|нын|нин|дын|дин|тын|тин|нун|дун|тун|нинг|' +
  'ға|ге|қа|ке|га|ка|го|ко|на|не|а|е|ны|ні|ды|ді|ты|ті|ни|ди|ти|н|да|де|та|те|до|то|нда|нде|дан|ден|тан|тен|нан|нен|дон|тон|' +
  'мен|бен|пен|менен|дағы|дегі|тағы|тегі|ндағы|ндегі|дагы|деги|даги|тагы|теги|билан|ро|ҳо|у|ю';
/** Kazakh, Turkish and their like in Latin letters. */
export const TR_PIECES =
  'lar|ler|dar|der|tar|ter|lyq|lik|liq|dyq|dik|diq|tyq|tik|tiq|lyk|dyk|li|ly|lu|sha|she|ca|ce|shy|shi|syz|siz|' +
  'myz|miz|imiz|ymyz|ym|im|yn|in|un|sy|si|su|y|i|u|m|n|nyn|nin|nun|dyn|din|tyn|tin|ning|nyng|' +
  'ga|ge|qa|ke|ka|na|ne|ya|ye|a|e|ny|ni|nu|yi|dy|di|ty|ti|da|de|ta|te|nda|nde|dan|den|tan|ten|nan|nen|ndan|nden|' +
  'men|ben|pen|dagy|degi|tagy|tegi|dagi|daki|deki|taki|teki|niki|la|le|yla|yle|bilen|cha';
