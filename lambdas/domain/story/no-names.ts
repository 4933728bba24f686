/** Capitalised words of headings and offices: no names, in whatever language. */
export const NO_NAMES =
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
  'president minister ministry prime foreign affairs government republic agency news international national state company corporation group ' +
  'university institute center centre council committee chamber bank fund development cooperation agreement declaration memorandum partnership ' +
  'east west north south eastern western northern southern central region district city the this that these their they there when while with from ' +
  'for and according after before during also both our his her its more most one two three first second third new many some such ' +
  'as at in on by of to it he she we but not all an or if is was are has had be action plus dialogue embassy ambassador head deputy chairman director ' +
  'mr mrs ms dr trade economy industry energy education science culture sports health transport world global summit expo forum ' +
  'inc ltd co corp llc jsc kazinform photo video read tags share';

/** Lands and adjectives that every article of this subject has; not all of them are among the names. */
export const EVERYWHERE =
  'Japan Japanese Kazakhstan Kazakhstani Kazakhstanis Kazakh Kazakhs Caspian Europe European Eurasia Eurasian Asia Asian Silk Road Corridor Turkey ' +
  'China Chinese Russia Russian Korea Korean American France German Uzbekistan Kyrgyzstan Tajikistan Turkmenistan Mongolia ' +
  'Япония Японии Казахстан Каспий Европа Евразия Азия Жапония Қазақстан カスピ ロシア ウズベク Japon Ministre République Partager';
