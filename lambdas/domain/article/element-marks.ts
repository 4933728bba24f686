/** What an element that is no part of the article says of itself. A rule may have several marks. */
export type ElementMark = {
  /** The rule's name, as `extract --explain` prints it. */
  readonly rule: string;
  /** It shows nothing. */
  readonly hidden?: true;
  readonly tags?: readonly string[];
  /** Words of its class, id or role, parted by `|` or lines. */
  readonly names?: string;
  /** It is made for that (`nav`, `footer`), or is a notice about cookies; by a name alone it may be a wrapper of the whole article. */
  readonly byNature?: true;
};

/** Captions: text about a picture, wanted only on demand. */
export const CAPTION_MARKS: readonly ElementMark[] = [
  { rule: 'caption', tags: ['figcaption'] },
  {
    rule: 'caption',
    names: `caption|captions|figcaption|image caption|wp caption text|media caption|photo caption|cutline|bildunterschrift|legende
    image credit|photo credit|picture credit|credit|credits|photographer|image copyright|image source|media credit
    gallery|slideshow|carousel|lightbox|slider|swiper|slick|photo gallery|image gallery`,
  },
];

/** Elements that are furniture of the page, by what they call themselves. */
export const ELEMENT_MARKS: readonly ElementMark[] = [
  { rule: 'hidden', hidden: true },
  {
    rule: 'hidden',
    names:
      'sr only|visually hidden|visuallyhidden|screen reader text|screen reader|screenreader|screenreader only|offscreen|element invisible|print only|hidden print|noprint|no print|printonly',
  },
  {
    rule: 'cookie notice',
    names: 'cookie|cookies|cookie notice|cookie banner|cookie bar|gdpr|consent|cookielaw|privacy notice|ccpa',
    byNature: true,
  },
  { rule: 'navigation', tags: ['nav', 'menu'], byNature: true },
  {
    rule: 'navigation',
    names: `nav|navbar|navigation|menu|submenu|breadcrumb|breadcrumbs|pagination|pager|paging|skip link|skiplink|page links|post navigation
    prev next|nextprev|next prev|prevnext|prev|post nav|site header|site navigation|masthead|topbar|top bar|site footer|page footer|footer|global header|toolbar|tabs
    toc|table of contents|jump links|contentinfo|search|searchbox|searchform|language switcher`,
  },
  { rule: 'page header', tags: ['header'], byNature: true },
  { rule: 'footer', tags: ['footer'], byNature: true },
  { rule: 'form', tags: ['form', 'button', 'fieldset', 'dialog', 'label', 'legend'] },
  { rule: 'aside', tags: ['aside'] },
  {
    rule: 'aside',
    names:
      'aside|sidebar|side bar|rightbox|right box|rightcolumn|right column|leftcolumn|left column|right col|left col|rail|right rail|complementary|widget|widgets|infobox|factbox|fact box|sidebox|marginalia',
  },
  { rule: 'date', tags: ['time'] },
  {
    rule: 'date',
    names: `date|dates|timestamp|time stamp|time|datetime|published|pubdate|publish date|date published|date posted|post date|entry date|article date
    post meta|entry meta|article meta|meta|metadata|article info|article details|meta info|posted|posted on|post info|postmetadata|byline date|updated|modified|article header meta|kicker|eyebrow|reading time|read time|min read|views|view count|pageviews`,
  },
  {
    rule: 'byline',
    names: `byline|bylines|by line|author|authors|author name|author info|author box|author bio|article author|post author|entry author|contributor|contributors
    writer|about author|about the author|vcard|journalist|reporter|biography|bio|autor|autoren|auteur`,
  },
  {
    rule: 'related articles',
    names: `related|related posts|breaking news|breaking|most commented|in other news|read also|continue reading|recommends|suggest|more link|morelink|inline link|parent article|paid content|viral|supplemental|related articles|related links|related content|related stories|related story|relatedposts|relatedarticles|relateds|similar|recommended|recommendation
    recommendations|recommend|recirc|recirculation|more stories|more news|more articles|more from|more on|more links|read more|readmore|read also|read next|readnext|see also|also
    you may like|you might like|most read|mostread|most viewed|most popular|mostpopular|popular|trending|latest|latest news|recent|recent posts|teaser|teasers|promo|promos|promotion
    promobox|outbrain|taboola|ob widget|zergnet|yarpp|jp relatedposts|jp related posts|crp related|upnext|up next|next article|next story|next post|previous post|story list|article list|news list|storylist|linklist|link list|links
    further reading|rich link|richlink|interlink|inline related|internal links|tease|explore more|top stories|topstories|headlines|suggested|suggestions|crosslinks|cross links|teaserlist|mehr|verwandt|weiterlesen|lesen sie auch|passend`,
  },
  {
    rule: 'share bar',
    names: `share|shares|sharing|share bar|sharebar|share buttons|share tools|share links|social|social share|social media|socials|social links|social buttons|social icons|sharedaddy|addthis|addtoany
    a2a kit|sociable|shariff|follow|follow us|followus|bookmark|bookmarks|bookmarking|print|email|article tools|article actions|actions|tools|post actions|teilen|social bar|socialbar|ssba|heateor`,
  },
  {
    rule: 'subscription',
    names: `newsletter|newsletters|news letter|signup|sign up|subscribe|subscription|subscriptions|subscriber|paywall|mailing list|mailchimp|mc embed signup|optin|opt in|email signup|registration|register|login|log in|signin
    donate|donation|support|donations|membership|support us|cta|call to action|premium|spendenaufruf|offer|upsell`,
  },
  {
    rule: 'comments',
    names: `comment|comments|commentlist|akismet|comments title|nocomments|community|interactions|comment list|comments area|comment area|commentary list|disqus|disqus thread|livefyre|respond|comment respond|reply|replies|discussion|talkback|kommentare|kommentar|commentaires|reader comments|feedback|fb comments|guestbook|trackback|trackbacks|pingback|pings|reviews|webmentions`,
  },
  {
    rule: 'tags',
    names:
      'tag|tags|taglist|tag list|tag cloud|tagcloud|post tags|entry tags|article tags|topics|topic list|keywords|categories|category|cat links|cat|schlagworte|labels|post categories|rubrik|filed under',
  },
  {
    rule: 'advertisement',
    names: `ad|ads|banner|banners|advert|adverts|advertisement|advertising|advertise|sponsor|sponsors|sponsored|sponsored content|dfp|adsense|adslot|ad slot|ad unit|ad container|ad wrapper|ad block|adbox|ad box|adsbygoogle|google ads|werbung|anzeige|anzeigen|publicite|reklama|affiliate|commercial|partner links|native ad|billboard|leaderboard|mpu`,
  },
  {
    rule: 'dialog',
    names:
      'modal|popup|pop up|overlay|tooltip|dialog|flyout|dropdown|drop down|toast|alert|snackbar|off canvas|offcanvas|noscript|loading|spinner|error message|message box',
  },
  {
    rule: 'interlude',
    names:
      'poll|quiz|survey|rating|ratings|star rating|vote|votes|voting|weather|stock|stocks|ticker|horoscope|calendar|video player|player|video meta|audio player|listen|jwplayer|brightcove|newsfeed|twitter timeline|feed|disclaimer|copyright|legal|terms|correction policy|trust|trust project|site logo|logo|backtotop|back to top|scroll',
  },
];

/** Names that say: here is the text. No rule cuts what carries one, unless it is hidden or tiny. */
export const POST_NAMES =
  /(?:^| )(?:hentry|h entry|type post|post type|status publish|category uncategorized)(?: |$)/;

export const BODY_NAMES =
  /(?:^| )(?:article ?body|articlebody|story ?body|news ?body|post ?body|body ?text|body ?content|main ?text|article ?text|story ?text|news ?text|post ?text|text ?body|article ?content|story ?content|post ?content|entry ?content|news ?content|page ?content|content ?body|article ?main|article ?copy|body ?copy|story ?copy|article ?paragraphs?|article ?story|rich ?text|td post content|single ?content|blog ?content|post ?entry|entry ?body|article ?detail|news ?detail|detail ?text|full ?text|artikel ?text|artikel ?inhalt|artikelbody|contenu|content ?text|description ?body|mw parser output|article section|post single content|the content|field name body)(?: |$)/;
