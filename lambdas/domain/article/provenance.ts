export type Credited = { readonly provenance?: string; readonly paragraphs: readonly string[] };

/** A closing line that names who had it first. */
const SOURCE_LINE =
  /^[([]?\s*(?:source|sources|originally published (?:in|by|on|at)|first published (?:in|by|on)|this (?:article|story|post) (?:was )?(?:originally |first )?(?:published|appeared) (?:in|on|by|at)|источник(?:и)?(?: новости| информации)?|дереккөз(?:і)?|ақпарат көзі|出典|出所|情報源|引用元|quelle|fuente|fonte)\s*[:：–—-]?\s*\S/iu;
/** Inside the opening: `…, Kazinform reports`, `передает Tengrinews.kz`, `деп хабарлайды Egemen.kz`. */
const REPORTED: readonly RegExp[] = [
  /(?:,|–|-)\s*((?:the )?[\p{Lu}][\p{L}.’' -]{2,40}?\s+(?:news agency |correspondent )?(?:reports|reported|informs|informed|learned|has learned|writes|cites))(?:\s+(?:citing|with reference to|referring to|via|quoting)\s+([^.]{3,80}))?\.?/u,
  /(?:according to|with reference to|citing|referring to|reports? via)\s+((?:the )?(?:press[- ]service|press office|official website|website|Telegram channel)[^.,]{3,80})/iu,
  /(?:передает|передаёт|сообщает|сообщили|пишет|информирует|сообщил[аи]?)\s+(?:\p{Ll}+\s+){0,4}[«"]?\p{Lu}(?:[^.,;]|\.(?=\p{L})){1,80}/u,
  /со ссылкой на\s+(?:[^.,;]|\.(?=\p{L})){3,80}/u,
  /(?:деп )?(?:хабарлайды|хабарлады|жазады|мәлімдеді)(?:\s+\p{Lu}(?:[^.;]|\.(?=\p{L})){1,40})?/u,
];

/** The source of a story as it names it; the closing line that does so leaves the text, a credit inside a sentence stays. */
export function splitProvenance(paragraphs: readonly string[]): Credited {
  const last = paragraphs.at(-1) ?? '';
  if (paragraphs.length > 1 && last.length < 200 && SOURCE_LINE.test(last)) {
    return { provenance: last, paragraphs: paragraphs.slice(0, -1) };
  }
  for (const paragraph of paragraphs.slice(0, 2)) {
    for (const pattern of REPORTED) {
      const match = pattern.exec(paragraph.slice(0, 1_000));
      if (match) return { provenance: match[0].replace(/^[\s,–-]+/, '').slice(0, 160), paragraphs };
    }
  }
  return { paragraphs };
}
