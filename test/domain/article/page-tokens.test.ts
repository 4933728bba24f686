import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readTokens } from '#domain/article/page-tokens';

/** Tokens as text: `<a href="x">`, `</a>`, text; runs of text joined. */
function said(html: string): string[] {
  const tokens: string[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') tokens.push(`"${text}"`);
    text = '';
  };
  readTokens(html, {
    onText: (more) => {
      text += more;
    },
    onOpen: (name, attributes) => {
      flush();
      tokens.push(`<${name} ${JSON.stringify(attributes)}>`);
    },
    onClose: (name) => {
      flush();
      tokens.push(`</${name}>`);
    },
  });
  flush();
  return tokens;
}

/** The same by the state machine of htmlparser2, all attributes kept. */
function saidByHtmlparser2(html: string): string[] {
  const tokens: string[] = [];
  let text = '';
  let name = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = {};
  const flush = () => {
    if (text !== '') tokens.push(`"${text}"`);
    text = '';
  };
  const opened = () => {
    flush();
    tokens.push(`<${name} ${JSON.stringify(attributes)}>`);
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (from, to) => {
        text += html.slice(from, to);
      },
      ontextentity: (code) => {
        text += String.fromCodePoint(code);
      },
      onopentagname: (from, to) => {
        name = html.slice(from, to).toLowerCase();
        attributes = {};
      },
      onattribname: (from, to) => {
        attribute = html.slice(from, to).toLowerCase();
        value = '';
      },
      onattribdata: (from, to) => {
        value += html.slice(from, to);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (!(attribute in attributes)) attributes[attribute] = value;
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (from, to) => {
        flush();
        tokens.push(`</${html.slice(from, to).toLowerCase()}>`);
      },
      oncomment: () => {},
      oncdata: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  flush();
  return tokens;
}

const PIECES = [
  'text',
  ' ',
  '\n',
  '<',
  '>',
  '=',
  '"',
  "'",
  '/',
  '&amp;',
  '&amp',
  '&copy=1',
  '&#1102;',
  '&#x2014',
  '&nbsp;',
  '&nosuch;',
  '&',
  ';',
  '<p>',
  '</p>',
  '</P >',
  '<DIV class="a b">',
  '<a href=x>',
  "<a href='?a=1&copy=2&lt=3'",
  '<br/>',
  '<img src="i.png" />',
  '<!-- c -->',
  '<!DOCTYPE html>',
  '<?xml version="1.0"?>',
  '<![CDATA[ x ]]>',
  '<title>',
  '</title>',
  '<textarea>',
  '</textarea >',
  '<span hidden>',
  ' id=1',
  ' CLASS = "c"',
  ' lang',
];

/** Where htmlparser2 leaves the standard: text of `</>`, the slash of `</p/>` in the name, an entity unread behind `<` or `</` in a title. */
const DIFFERENT = /<\/\s*>|<\/[^>]*\/|<\/?&/;

describe('the tokens of a page', () => {
  it('are those of a state machine by characters', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
        const html = `${pieces.join('')}</title></textarea>`;
        fc.pre(!DIFFERENT.test(html));
        expect(withKnownAttributes(said(html))).toEqual(withKnownAttributes(saidByHtmlparser2(html)));
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 2_000) },
    );
  });

  it.each([
    ['a&lt;b &amp;amp; 1 < 2', ['"a<b &amp; 1 < 2"']],
    [
      '<A HREF="/x?a=1&amp;b=2" onclick="go(\'>\')" Class=c>x</A>',
      ['<a {"href":"/x?a=1&b=2","class":"c"}>', '"x"', '</a>'],
    ],
    ['<p id=one id=two data-x=">">', ['<p {"id":"one"}>']],
    ['<!-- <p> --><![CDATA[ <p> ]]><!doctype html><?php x ?>y', ['"y"']],
    ['a<script>"<p>" </scripts> </script foo>b<STYLE>p{}</STYLE>c', ['"abc"']],
    [
      '<script type="application/ld+json">{"a":"&amp;"}</script>',
      ['<script {"type":"application/ld+json"}>', '"{"a":"&amp;"}"', '</script>'],
    ],
    ['<title>a &amp; <b></title><p>', ['<title {}>', '"a & <b>"', '</title>', '<p {}>']],
    ['</>a</ p >b</3>c', ['"a"', '</p>', '"bc"']],
    ['a<p class="never closed', ['"a"']],
    ['a<!-- never closed <p>', ['"a"']],
    ['a<script>never closed <p>', ['"a"']],
  ])('of %s', (html, tokens) => {
    expect(said(html)).toEqual(tokens);
  });
});

/** Without the attributes that one of the two keeps and the other does not. */
function withKnownAttributes(tokens: readonly string[]): string[] {
  return tokens.map((token) => {
    const tag = /^<([^/ ]+) (\{.*\})>$/s.exec(token);
    if (!tag) return token;
    const { class: names, id, href, lang, src, hidden } = JSON.parse(tag[2] as string);
    return `<${tag[1]} ${JSON.stringify({ names, id, href, lang, src, hidden })}>`;
  });
}
