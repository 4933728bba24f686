// The tables of `transliteration` are half of what the functions that tell would do at their start, and only a headline in an SMS needs
// them: its package is in CommonJS, which runs when it is first required.
let library;

export const transliterate = (text, options) => {
  library ??= require('../../node_modules/transliteration/dist/node/src/node/index.js');
  return library.transliterate(text, options);
};
