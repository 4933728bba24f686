import type { Labelled } from './labelled';
import type { Judgement } from './relevance-training';

/** The names of the two countries with their stems in all scripts, as a keyword alert would have them. */
const KAZAKHSTAN =
  /kazakh|kazakstan|qazaq|kasach|kazachstan|казах|қазақ|казак|қозоғ|カザフ|哈萨克|哈薩克|카자흐|qozog|gazag|كازاخ|қр\b/iu;
const JAPAN = /japan|japon|nippon|япон|жапон|yapon|ýapon|日本|일본|اليابان|ياباني/iu;
const REGION =
  /central asia|центральн\p{L}+ ази|орталық азия|中央アジア|中亚|中亞|중앙아시아|zentralasi|asie centrale|orta asya/iu;

/** The rule to beat: both countries named is relevant (with the region named, `regional`), else unrelated. */
export function byKeywords({ title, text }: Labelled): Judgement {
  const whole = `${title}\n${text}`;
  const both = KAZAKHSTAN.test(whole) && JAPAN.test(whole);
  const relation = !both ? 'unrelated' : REGION.test(whole) ? 'regional' : 'bilateral';
  return { relation, score: both ? 1 : 0, topics: [] };
}
