/** A line at most so long that reads like this is not the article. */
export type LinePattern = readonly [name: string, longest: number, pattern: RegExp];

/** The wall before the rest of an article, in words. */
export const PAYWALL_NOTICE =
  /subscribe to (?:read|continue)|(?:this|the) (?:article|content|story) is (?:for|available to|reserved for|only available)|(?:already a |for |become a )(?:subscriber|member)s?\b.{0,40}(?:log in|sign in|only|read)|to (?:continue|keep) reading|to read (?:the )?(?:full|rest|more|this)|log ?in to (?:read|continue)|(?:unlock|get full access)|по подписке|доступ(?:на|но|ен) (?:только )?(?:подписчикам|по подписке)|для подписчиков|оформите подписку|чтобы (?:читать|прочитать) (?:дальше|далее|полностью)|жазылушыларға|会員限定|有料会員|この記事は(?:有料|会員)|続きを読むには|残り\s?[\d０-９,，]+\s?文字/iu;

/** Dates and times as pages write them. */
export const DATES =
  /(?:[^\s\d.,:;/()]{2,12}day,?\s+|[^\s\d.,:;/()]{2,12},\s+)?(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{1,2}\s+[^\s\d.,:;/()]{3,12}\.?,?\s+\d{4}(?:\s*(?:г\.|года|жыл[^\s\d.,:;/()]*))?|[^\s\d.,:;/()]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:\s*[(（].[)）])?)|\d{1,2}[:：時]\d{2}(?::\d{2})?分?(?:\s*[ap]\.?m\.?)?/giu;
/** How often a page was seen, and the like. */
export const COUNTERS =
  /(?:views?|просмотр\p{L}*|көрілім\p{L}*|қаралды|оқылды|閲覧数|прочитано|comments?|комментари\p{L}*|пікір\p{L}*|min(?:ute)?s? read|мин\p{L}* чтения)\s*[:：]?\s*\d*|\d[\d\s.,]*(?:views?|просмотр\p{L}*|рет|comments?)/giu;

/** Lines that speak of the page, not of the news, in the languages the outlets are written in. */
export const LINES: readonly LinePattern[] = [
  [
    'advertisement',
    30,
    /^(?:adverts?|iklan|reklama|publicidad|publicidade|pubblicità|annonse|mainos|- ?anzeige ?-)$/iu,
  ],
  [
    'tool',
    40,
    /^(?:text size|font size|schriftgröße|размер шрифта|文字サイズ|print|a[+-]+|zoom|listen|save|open (?:the )?(?:image|photo|picture|gallery)(?: in)?(?: \p{L}+)?)(?:\s*[:：].*)?$/iu,
  ],

  [
    'image credit',
    260,
    /^(?:abbildung|abb\.|abb|fig\.|figure|grafik|photo|crédits? photos?|crédit|créditos?|crédito|bildquelle|bildnachweis|titelbild|fotos?|zdj(?:ęcie)?\.?|рис(?:унок)?\.?|図|表)\s*\d{0,3}\s*[:：.]\s*\S/iu,
  ],
  [
    'read more',
    160,
    /^(?:auch (?:interessant|lesen|lesenswert)|das (?:thema )?könnte (?:dich|sie|ihnen|dir) auch|mehr (?:themen|infos|dazu|artikel)|weiterführende[rs]? links?|weiterlesen|verwandte (?:themen|artikel|beiträge)|empfohlene (?:beiträge|artikel)|empfehlungen (?:der|aus der) redaktion|(?:lea|vea|mira|mire) tambi[eé]n|te puede interesar|temas relacionados|noticias relacionadas|sur le même sujet|articles? (?:liés|similaires)|leggi anche|articoli correlati|zobacz również|czytaj więcej|przeczytaj)/iu,
  ],
  [
    'comment form',
    200,
    /^(?:schreibe? (?:einen|uns einen|als erster einen) kommentar|kommentieren|kommentar (?:schreiben|verfassen|hinterlassen)|deine e-mail-adresse wird nicht|laissez? un commentaire|deja un comentario|lascia un commento|zostaw komentarz|dodaj komentarz|war (?:dieser|der) (?:artikel|beitrag) (?:nützlich|hilfreich)|was this (?:article|page|post) (?:helpful|useful)|rate this|оцените (?:статью|материал)|мақаланы бағалаңыз|この記事は(?:いかが|役に立ち))/iu,
  ],
  [
    'subscription',
    200,
    /^(?:zum newsletter|newsletter (?:abonnieren|bestellen)|jetzt (?:anmelden|abonnieren|registrieren|mitglied)|abonnieren sie|abonnez-vous|inscrivez-vous|suscr[ií]bete|hazte (?:miembro|socio)|iscriviti|zapisz się|prenumeruj|download (?:the|our) .{2,40} apps?\b|for the latest .{2,60} (?:download|subscribe|follow)|werden sie (?:mitglied|fan))/iu,
  ],
  [
    'share bar',
    120,
    /^(?:möchten sie .{3,30} teilen|artikel teilen|diesen (?:artikel|beitrag) (?:teilen|drucken)|gefällt (?:mir|dir)\b|partager(?: cet article| sur)?\b|compartir(?: en)?\b|condividi|udostępnij|permalink|permalien|bookmark the permalink|this entry was posted|dieser (?:eintrag|beitrag) wurde)/iu,
  ],
];

/** More of them, below those that are nothing but a date. */
export const MORE_LINES: readonly LinePattern[] = [
  ['paywall notice', 200, PAYWALL_NOTICE],
  [
    'feed postscript',
    400,
    /^(?:the post .+ (?:appeared first on|first appeared on) |сообщение .+ (?:появились сначала на|впервые появилось) |投稿 .+ は .+ に最初に表示されました)/iu,
  ],
  ['byline', 60, /^by (?:our|staff|a staff|the staff)\b[^.!?]*$/iu],
  ['subscription', 160, /поддержите (?:редакцию|нас|наш)|бізді қолдаңыз|ニュースレターに登録/iu],
  [
    'image credit',
    220,
    /(?:\b(?:photo|image|picture)s? (?:credits?|courtesy(?: of)?|by)\s*:|[.!?)]\s*(?:photos?|фото|сурет(?:тер)?)\s*[:：/]|写真[:：＝=])\s*[^.!?]{2,80}\.?$/iu,
  ],
  ['share bar', 200, /^(?:social|соцсети|мы в соцсетях|әлеуметтік желілер)\s*[:：]/iu],
  ['subscription', 120, /^get the latest (?:news|stories|updates)\b/iu],
  [
    'navigation',
    60,
    /^(?:exit mobile version|view mobile version|desktop version|view more|skip to (?:main )?content|print this page|полная версия(?: сайта)?|мобильная версия|このページの先頭へ|ページ(?:の)?(?:先頭|トップ)へ(?:戻る)?|一覧(?:へ|に)戻る)\s*[»>→]*$/iu,
  ],

  [
    'read more',
    220,
    /^[\s»>→▶►•*\-–—[(]*(?:read (?:more|also|next|on|the full|our)|see also|see more|also read|more(?: on this| from| about| stories| news| coverage)?\s*:|related(?: (?:stories|articles|story|article|content|news|coverage|topics|posts|links|reading))?\s*(?::|$)|related (?:stories|articles|story|article)\b|recommended(?: for you)?\s*(?::|$)|you (?:may|might) (?:also )?(?:like|be interested)|don[’']t miss|further reading|continue reading|click here|watch(?: now| also| live)?\s*:|what to read next|most (?:read|popular|viewed)|trending|latest news|top stories|next article|previous article|keep reading|learn more\s*$|sponsored|promoted|up next|jump to)/i,
  ],
  [
    'read more',
    220,
    /^[\s»>→▶►•*\-–—[(]*(?:читайте (?:также|еще|ещё|далее|больше)|читать (?:также|далее|ещё|еще)|смотрите также|см\. также|по теме|материалы по теме|похожие (?:новости|материалы|статьи)|ещё по теме|еще по теме|другие новости|главные новости|последние новости|популярн(?:ое|ые)|подробнее\s*$|тағы (?:да )?оқыңыз|(?:тағы |сондай-ақ )?оқи отырыңыз|оқи отырыңыз|ұқсас (?:жаңалықтар|мақалалар)|осыған дейін|толығырақ\s*$|соңғы жаңалықтар|関連(?:記事|リンク|ニュース|キーワード|情報)|あわせて読みたい|続きを読む|おすすめ(?:記事)?|人気記事|アクセスランキング|もっと見る|こちらも)/iu,
  ],
  [
    'read more',
    220,
    /^[\s»>→▶►•*\-–—[(]*(?:lesen sie (?:auch|mehr)|mehr zum thema|zum thema|weitere (?:artikel|beiträge|meldungen|informationen zu)|das könnte (?:sie|dich)|lire aussi|à lire aussi|voir aussi|leggi anche|lee también|leia (?:também|mais)|lees ook|läs (?:också|även|mer)|les også|czytaj (?:też|także|również)|zobacz (?:też|także|również))/iu,
  ],
  [
    'byline',
    90,
    /^(?:by|By|BY|by:|written by|Written by|reported by|words by|text by|story by|posted by|author|автор(?:ы)?|от|авторы текста|журналист|автор текста|von|autor(?:in)?|par)\s*:?\s+[\p{Lu}][^.!?]*$/u,
  ],
  ['byline', 90, /^(?:автор(?:ы)?|author|text|мәтін|авторы|記者|文|取材|執筆)\s*[:：]/iu],
  [
    'date',
    90,
    /^(?:(?:last )?(?:published|updated|posted|modified|first published|created|date)\b[:\s]|опубликован|обновлен|дата\s*:|жарияланды|жарияланған|公開日|更新日|掲載日|投稿日|veröffentlicht|aktualisiert|publié le)/iu,
  ],
  [
    'date',
    60,
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)[a-z]*,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?[\s./-]+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s./-]+\d{1,2}?(?:st|nd|rd|th)?,?\s*(?:19|20)\d\d(?:[\s,|·•@-]+(?:at\s*)?\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?(?:\s*[a-z]{2,5})?)?$/i,
  ],
  ['date', 60, /^\d{1,2}:\d\d,?\s+\d{1,2}\s+\p{L}+\s+\d{4}$/u],
  [
    'date',
    60,
    /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\s+[^\s\d.,:;/()]{3,9}\.?,?\s+\d{4}(?:\s*(?:г\.|года|жыл))?|\d{4}年\s?\d{1,2}月\s?\d{1,2}日)[\s,|·•–-]*(?:\d{1,2}[:.時]\d{2}(?::\d\d)?分?)?(?:\s*(?:uhr|[ap]m))?$/iu,
  ],
  [
    'image credit',
    160,
    /^(?:\(?\s*(?:photos?|image|images|picture|pic|file photo|photograph|illustration|cover image|featured image|credits?|video|source image)(?: credits?| courtesy(?: of)?| by| source| copyright)?\s*[:/|©]|(?:photo|image|picture)s? (?:credit|courtesy|copyright|by)\b|foto\s*:|bild\s*:|фото(?:графия)?\s*(?::|©|предоставлено|автора|пресс)|иллюстрация\s*:|сурет(?:тер)?\s*[:：]|写真\s*[:：＝=]|画像\s*[:：]|©(?!\s*\d{4}))/iu,
  ],
  [
    'image credit',
    120,
    /(?:\/(?:getty(?: images)?|reuters|afp|ap|shutterstock|istock)|getty images(?:\/.*)?|\(?ap photo\b.*|via getty images|©(?!\s*\d{4})[^.]{0,60})\s*\)?$/i,
  ],
  [
    'share bar',
    90,
    /^(?:share(?: (?:this|on|via|with|the|to)\b.*|\s*:?)$|tweet(?: this)?$|follow (?:us|@)|like us on|email this|print(?: this)?$|copy link|save(?: article)?$|поделиться|поделитесь|бөлісу|бөлісіңіз|シェア(?:する)?$|ツイート$|この記事をシェア|teilen$|facebook$|twitter$|whatsapp$|telegram$|linkedin$|pinterest$|instagram$|reddit$|email$|e-mail$|pocket$|flipboard$|messenger$|vk$|вконтакте$)/iu,
  ],
  [
    'subscription',
    260,
    /^(?:(?:please )?(?:subscribe\b|sign[- ]?up\b|register\b|log ?in\b|join (?:our|the)|get (?:the|our|more)\b.*(?:newsletter|inbox|delivered|stories|email)|enter your email|already a subscriber|support (?:our|independent)|become a member|download (?:our|the) app|donate)|подпи(?:шитесь|сывайтесь|саться|ска)|следите за|присоединяйтесь|жазылыңыз|жазылу|бізге жазыл|telegram[- ]арнамыз|(?:наш|в) telegram|メルマガ|会員登録|購読|登録(?:する)?$|newsletter)/iu,
  ],
  [
    'subscription',
    300,
    /(?:subscribe to (?:our|the)|sign up (?:for|to) (?:our|the|get|receive)|our (?:free )?newsletter|подписывайтесь на|подпишитесь на|читайте нас в|наш(?:ем|ему|у)? (?:telegram|телеграм)|жазылыңыз|follow us on (?:facebook|twitter|instagram|telegram))/iu,
  ],
  [
    'comment form',
    160,
    /^(?:leave a (?:reply|comment)|your email address will not be published|required fields are marked|post a comment|\d* ?comments?\s*$|no comments|view (?:all )?comments|add a comment|join the (?:conversation|discussion)|comments (?:are )?(?:closed|off)|оставить комментарий|ваш (?:e-?mail|адрес)|комментари(?:и|ев|й)(?: ?\(?\d*\)?)?$|пікір(?:лер)?(?: қалдыру| ?\(?\d*\)?)?$|コメント(?:を書く|する|\s*\(?\d*\)?)?$|кommentar|kommentare? )/iu,
  ],
  [
    'form message',
    160,
    /^(?:ваша заявка|мы уже обрабатываем|заявка (?:успешно )?отправлена|спасибо за (?:заявку|обращение)|нашли ошибку|выделите (?:её|ее|текст)|если вы (?:нашли|заметили|обнаружили) ошибку|қате таптыңыз ба|өтінішіңіз|送信(?:されました|完了)|thank you for (?:subscribing|your (?:message|request|submission))|something went wrong|an error occurred|your message (?:has been|was) sent)/iu,
  ],
  [
    'view counter',
    60,
    /^(?:(?:views?|просмотр(?:ов|ы)?|көрілім(?:дер)?|қаралды|оқылды|閲覧数|hits|прочитано|кол-во просмотров)\s*[:：]?\s*[\d\s.,]+k?|[\d\s.,]+k?\s*(?:views?|просмотр(?:ов|а|ы)?|көрілім|рет қаралды|рет оқылды|shares?|likes?|reads?|回視聴|閲覧))$/iu,
  ],
  [
    'reading time',
    50,
    /^(?:\d+\s*(?:min(?:ute)?s?|мин(?:ут[аы]?)?|минут|分)\.?\s*(?:read|чтения|оқу|で読めます)?|(?:reading time|время чтения|lesezeit)\b.*)$/iu,
  ],
  [
    'weather line',
    60,
    /^(?:\p{Lu}[\p{L}\s.-]{2,25},?\s*)?[+−–-]?\d{1,3}\s*°\s*[CFС]?(?:\s*\/\s*[+−–-]?\d{1,3}\s*°\s*[CFС]?)?$/iu,
  ],
  [
    'tags',
    200,
    /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|теги|тэги|ключевые слова|рубрик[аи]|темы|тегтер|тақырыптар|タグ|キーワード|カテゴリ(?:ー)?|schlagw(?:o|ö)rter?|themen|mots-clés)\s*[:：]/iu,
  ],
  [
    'copyright',
    240,
    /^(?:©|\(c\)|copyright|all rights reserved|все права защищены|барлық құқықтар|無断(?:転載|複製)|本サイト)/iu,
  ],
  [
    'copyright',
    240,
    /(?:all rights reserved|may not be published, broadcast|無断転載(?:を禁|禁止)|перепечатка материалов|при использовании материалов|без письменного разрешения)/iu,
  ],
  [
    'advertisement',
    60,
    /^(?:advertisements?|ad|ads|sponsored(?: content)?|story continues (?:below|after).*|article continues (?:below|after).*|scroll (?:down )?to continue.*|continue reading below.*|реклама|на правах рекламы|жарнама|広告|スポンサーリンク|pr|werbung|anzeige|publicité|skip (?:ad|advertisement)|loading\.*|skip to content)$/iu,
  ],
  [
    'player',
    90,
    /^(?:play(?:ing)?(?: video| again)?|pause|mute|unmute|fullscreen|video player|media playback|listen(?: to (?:this )?(?:article|story))?|volume|current time|now playing|replay|watch|video|audio|gallery|photos?|view (?:gallery|photos?|slideshow)|enlarge(?: image)?|slide \d+.*|image \d+ of \d+|\d+\s*(?:\/|of)\s*\d+|close|open|expand|menu|more|back to top|наверх|закрыть|show (?:more|less)|hide caption|toggle caption|img|bg|logo)$/i,
  ],
];

/** Notes under the last paragraph. */
export const ENDINGS: readonly LinePattern[] = [
  ['byline', 16, /^[（(](?:[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー・、　 ]{2,12})[）)]$/u],
  [
    'subscription',
    700,
    /(?:subscri(?:be|ption)|membership|abo(?:nnement)?|подписк)\p{L}*\b.{0,300}(?:\bcode\b|offer|as little as|free trial|first (?:month|year)|per month|promo|скидк)/iu,
  ],
  [
    'contact',
    300,
    /^(?:listen (?:to|live)|watch .{3,60} on|tune in|download the .{2,40} app|join us on)\b/iu,
  ],

  [
    'contributors',
    500,
    /contributed (?:to (?:this|the) (?:report|story|article)|(?:to )?(?:the )?reporting)/iu,
  ],
  [
    'contact',
    500,
    /(?:can|may) be (?:reached|contacted|followed) (?:at|on|by)|^(?:write to|e-?mail|contact|reach|follow|tweet)\b.{0,120}(?:@|\bat\b|\bon (?:twitter|facebook|instagram|x)\b)|follow (?:him|her|them|us|me|the author|@\w+|\p{Lu}.{2,60}) on |have a (?:news )?tip|got a (?:story|tip)|tell us what you think|^(?:комментарии|пресс-служба|контакты|контакт для сми|media contacts?|press contacts?|for (?:more|further) information|kontakt|pressekontakt|お問い合わせ)(?:先|\s*[:：]|$)/iu,
  ],
  [
    'comments',
    300,
    /(?:moderat|review|approv)\p{L}* (?:all |your |reader )?comments|comments (?:are|will be|may be) (?:\p{L}+ ){0,2}(?:moderat|review|approv|publish|edit)\p{L}*|комментари\p{L}+ (?:проходят|подлежат|публикуются после) |コメントは.{0,12}承認/iu,
  ],
  [
    'editorial note',
    500,
    /(?:the )?(?:views|opinions) expressed|is committed to (?:publishing|covering|reporting|reviewing|providing)|мнение (?:автора|редакции) может/iu,
  ],
  ['byline', 40, /^(?:by|von|автор)$/u],
  ['end mark', 20, /^(?:\(?(?:end|ends|конец|完|了)\)?\.?|[#*•■◆―—–-]{1,5}|\(完\)|（完）|30)$/iu],
];

/** Headings over lists of other articles; the lines below go with them as long as they read like headlines. */
export const LIST_HEADING =
  /^(?:more (?:\p{L}+ ){0,3}(?:stories|news|articles|coverage|reading|posts)|most (?:recent|read|popular|viewed)(?: stories| news| articles)?|(?:latest|recent|top|more|other|related|trending|popular) (?:stories|news|articles|headlines|posts|reads|coverage)|you (?:may|might) also like|see also|read (?:also|more)|recommended(?: for you)?|читайте также|по теме|материалы по теме|похожие (?:новости|материалы)|(?:последние|главные|другие|свежие|популярные) новости|лента новостей|самое (?:читаемое|популярное)|тағы оқыңыз|оқи отырыңыз|(?:соңғы|басқа|ұқсас) жаңалықтар|関連(?:記事|ニュース)|あわせて読みたい|(?:人気|新着|おすすめ)(?:記事|ニュース)|アクセスランキング)\s*[:：»>]*$/iu;
