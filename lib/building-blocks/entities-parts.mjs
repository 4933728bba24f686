// What the functions, dom-serializer and rss-parser use of entities, once: npm installs it for them in three versions with the tables of
// all, and the tables by which HTML is encoded are never used.
export {
  decodeHTML,
  decodeHTMLAttribute,
  decodeHTMLStrict,
} from '../../node_modules/entities/dist/esm/decode.js';
export {
  encodeXML,
  escapeAttribute,
  escapeText,
  escapeUTF8,
} from '../../node_modules/entities/dist/esm/escape.js';
