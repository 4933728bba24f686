/** What walls against machines call themselves; a headline may hold such words, so the whole title counts. */
export const BLOCKED_TITLE =
  /^(?:just a moment|attention required!?|access (?:to this page has been )?denied|are you (?:a )?(?:human|robot)|checking your browser|one more step|security check(?: required)?|ddos[- ]?guard|human verification|robot check|captcha|pardon our interruption|request (?:unsuccessful|rejected)|403 forbidden|forbidden|доступ (?:ограничен|запрещен|запрещён)|проверка браузера|вы не робот|アクセスが(?:拒否|制限)されました)[\s.!?…]*(?:[|–—:-].*)?$/iu;

/** What such walls ask for in their text. */
export const BLOCKED =
  /checking (?:your browser|if the site connection)|verify(?:ing)? (?:that )?you are (?:a )?human|enable (?:cookies and javascript|javascript and cookies)|unusual traffic|access (?:to this page has been )?denied|ray id|ddos[- ]?guard|(?:solve|complete|enter|pass) (?:the |a )?captcha|recaptcha|введите (?:капчу|код с картинки)|incident id|подтвердите, что (?:вы|запросы)|доступ к (?:сайту|ресурсу) (?:ограничен|запрещен|запрещён)/iu;

/** Titles of pages that are not there. */
export const MISSING_TITLE =
  /^\W*(?:error\s*|ошибка\s*)?(?:404|410|403|500|502|503)(?:\s*[|–—:.!-]|\s*$|\s+(?:not found|error|page|forbidden|internal|service|bad gateway|ошибка|страница))|^(?:[^|–—]{0,40}[|–—-]\s*)?(?:(?:sorry,? |oops!? )?(?:the |this )?(?:page|article|content|document|story)(?: you (?:requested|are looking for))? (?:was |could |can ?|is )?not (?:be )?found|page (?:does not|doesn[’']t) exist|not found|страница не (?:найдена|существует)|(?:материал|новость|запись|публикация) не найден[ао]?|страница удалена|бет табылмады|парақша табылмады|ページ(?:が|は)(?:見つかりません|存在しません)|お探しのページ|記事(?:が|は)(?:見つかりません|削除)|internal server error|service unavailable|seite nicht gefunden)/iu;

/** What such pages say in their text. */
export const MISSING =
  /(?:page|article|content|document|story)(?: you (?:requested|are looking for))? (?:was |could |can ?|is )?not (?:be )?found|page (?:does not|doesn[’']t) exist|страница не (?:найдена|существует)|ошибка 404|error 404|404 not found|бет табылмады|парақша табылмады|お探しのページ|ページ(?:が|は)見つかりません/iu;
