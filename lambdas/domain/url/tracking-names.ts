/**
 * Query parameters that say where a reader came from, not what is read. After the lists of miniflux (urlcleaner) and
 * mediacloud/metadata-lib, and those seen at outlets. `lang`, `id`, `p`, `page` and `category` are no noise.
 */
export const TRACKING_NAMES: ReadonlySet<string> = new Set([
  ...[
    'fbclid',
    'gclid',
    'dclid',
    'gbraid',
    'wbraid',
    'gclsrc',
    'msclkid',
    'yclid',
    'ysclid',
    'twclid',
    'ttclid',
  ],
  ...[
    'igshid',
    'igsh',
    'li_fat_id',
    'mc_cid',
    'mc_eid',
    'mkt_tok',
    'vero_id',
    'vero_conv',
    'wickedid',
    'oly_anon_id',
  ],
  ...[
    'oly_enc_id',
    'rb_clickid',
    's_cid',
    'srsltid',
    '_openstat',
    'openstat',
    '_hsenc',
    '_hsmi',
    '__hssc',
    '__hstc',
  ],
  ...[
    '__hsfp',
    'hsctatracking',
    'ref',
    'ref_src',
    'ref_url',
    'referer',
    'referrer',
    'from',
    'frm',
    'spm',
    'scm',
  ],
  ...[
    'cmpid',
    'cmp',
    'campaign_id',
    'ncid',
    'cid_source',
    'feature',
    'share',
    'shared',
    'sharefrom',
    'smid',
    'smtyp',
  ],
  ...[
    'xtor',
    'at_medium',
    'at_campaign',
    'at_custom1',
    'at_format',
    'soc_src',
    'soc_trk',
    'guccounter',
    'guce_referrer',
  ],
  ...[
    'guce_referrer_sig',
    'ocid',
    'icid',
    'ns_mchannel',
    'ns_source',
    'ns_campaign',
    'ns_linkname',
    'wt_mc',
    'ito',
  ],
  ...[
    'fb_action_ids',
    'fb_action_types',
    'fb_source',
    'fb_ref',
    'action_object_map',
    'action_type_map',
    'sr_share',
  ],
  ...[
    '_ga',
    '_gl',
    '_branch_match_id',
    'rss',
    'partner',
    'traffic_source',
    'source_rss',
    'usqp',
    'amp_js_v',
    '_x_tr_sl',
  ],
  ...[
    '_x_tr_tl',
    '_x_tr_hl',
    '_x_tr_pto',
    'phpsessid',
    'jsessionid',
    'sessionid',
    'fromrss',
    'isfromrss',
    'iid',
  ],
]);
/** How such parameters begin. */
export const TRACKING_PREFIXES = /^(?:utm[_-]|hmb_|pk_|mtm_|matomo_|piwik_|stm_|itm_|hsa_|ga_|trk_|sc_c)/;

/** Parameters that ask for the twin of a page made for phones or printers. */
export const TWIN_NAMES: ReadonlySet<string> = new Set(['amp', 'print', 'printable', 'nonamp']);

/** Parameters that are noise at one host alone. */
export const HOST_NOISE: Readonly<Record<string, readonly string[]>> = {
  // an address out of a search carries the search (sources.md, addresses and duplicates)
  'kommersant.ru': ['query', 'sids', 'stamp'],
};
