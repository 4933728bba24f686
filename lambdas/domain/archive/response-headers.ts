/**
 * What every answer of the archive carries, wherever it is served: pages run no script, load nothing from elsewhere, are framed by
 * nobody, are taken for nothing but what they say they are, and tell outlets nothing of who follows a link. Search engines are asked to
 * list none of it; feeds, tables and what is no page have no other place to ask.
 */
export const RESPONSE_HEADERS = {
  contentSecurityPolicy:
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  contentTypeOptions: 'nosniff',
  frameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
  robots: 'noindex, follow',
} as const;
