import type { UnreadableReason } from './article';
import { textSize } from './page-blocks';

/** What decides whether a page is an article at all. */
export type PageImpression = {
  /** Window title and headlines. */
  readonly titles: readonly string[];
  /** Text kept as the article, and all text of the page. */
  readonly text: string;
  readonly pageText: string;
  /** Links of the page that stand alone, like headlines of a list. */
  readonly linkLines: number;
  /** Paragraphs of running text among what was kept. */
  readonly paragraphs: number;
  readonly closed: boolean;
  /** The page says that it is an article: JSON-LD, `og:type`. */
  readonly saysArticle: boolean;
};

export type Unreadable = { readonly reason: UnreadableReason; readonly detail: string };

const BLOCKED =
  /just a moment|attention required|access (?:to this page has been )?denied|are you (?:a )?(?:human|robot)|checking (?:your browser|if the site connection)|verify(?:ing)? (?:that )?you are (?:a )?human|ddos[- ]?guard|security check|please enable (?:cookies|js|javascript)|unusual traffic|captcha|request unsuccessful|pardon our interruption|доступ (?:ограничен|запрещен|запрещён)|проверка браузера|подтвердите, что (?:вы|запросы)|アクセスが(?:拒否|制限)/iu;
const MISSING =
  /^\W*(?:error\s*)?(?:404|410|403|500|502|503)\b|(?:page|article|content|file|document|story)(?: you requested)? (?:was |could |can ?|is )?not (?:be )?found|page (?:does not|doesn[’']t) exist|no longer (?:available|exists)|страница не (?:найдена|существует)|ошибка 404|(?:материал|новость|запись|публикация) не найден[ао]?|страница удалена|бет табылмады|парақша табылмады|ページ(?:が|は)(?:見つかりません|存在しません)|お探しのページ|記事(?:が|は)(?:見つかりません|削除)|internal server error|service unavailable|seite nicht gefunden/iu;
const CLOSED =
  /subscribe to (?:read|continue)|(?:this|the) (?:article|content|story) is (?:for|available to|reserved for|only available)|(?:already a |for |become a )(?:subscriber|member)s?\b.{0,40}(?:log in|sign in|only|read)|to (?:continue|keep) reading|to read (?:the )?(?:full|rest|more|this)|log ?in to (?:read|continue)|(?:unlock|get full access)|по подписке|доступ(?:на|но|ен) (?:только )?(?:подписчикам|по подписке)|для подписчиков|оформите подписку|чтобы (?:читать|прочитать) (?:дальше|далее|полностью)|жазылушыларға|会員限定|有料会員|この記事は(?:有料|会員)|続きを読むには|残り\s?[\d０-９,，]+\s?文字/iu;

/** Below this there is no telling what the page is about. */
const SHORTEST_ARTICLE = 60;
/** A page that calls itself an error is believed when it says no more than this. */
const LONGEST_NOTICE = 1_500;

/** The page asks to pay or to log in before the rest is shown. */
export function isClosed(pageText: string): boolean {
  return CLOSED.test(pageText.slice(0, 60_000));
}

/** Why a page is no article, or nothing when it may be one. */
export function unreadable(page: PageImpression): Unreadable | undefined {
  const title = page.titles.find((text) => text !== '') ?? '';
  if (page.pageText.length < LONGEST_NOTICE || page.text.length < LONGEST_NOTICE) {
    const heads = page.titles.join('\n');
    if (BLOCKED.test(heads) || (page.pageText.length < 600 && BLOCKED.test(page.pageText))) {
      return { reason: 'block-page', detail: title || page.pageText.slice(0, 100) };
    }
    if (page.text.length < LONGEST_NOTICE && page.titles.some((text) => MISSING.test(text))) {
      return { reason: 'error-page', detail: title };
    }
    if (page.pageText.length < 400 && MISSING.test(page.pageText)) {
      return { reason: 'error-page', detail: page.pageText.slice(0, 100) };
    }
  }
  if (page.pageText.length < 20) return { reason: 'empty', detail: 'no text' };
  if (textSize(page.text) < SHORTEST_ARTICLE) {
    if (page.closed) return { reason: 'paywall', detail: title };
    if (page.linkLines >= 12)
      return { reason: 'list-page', detail: `${page.linkLines} links that stand alone` };
    return { reason: 'empty', detail: `${page.text.length} characters of text` };
  }
  if (!page.saysArticle && page.linkLines >= 20 && page.paragraphs < 2 && page.text.length < 600) {
    return { reason: 'list-page', detail: `${page.linkLines} links that stand alone` };
  }
  return undefined;
}
