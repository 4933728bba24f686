// What css-select, cheerio and htmlparser2 use of domutils: css-select takes all that is there for its way through a tree.
export { isTag } from '../../node_modules/domhandler/lib/esm/index.js';
export { removeSubsets, uniqueSort } from '../../node_modules/domutils/lib/esm/helpers.js';
export { removeElement } from '../../node_modules/domutils/lib/esm/manipulation.js';
export { existsOne, find, findAll, findOne } from '../../node_modules/domutils/lib/esm/querying.js';
export { getText, innerText, textContent } from '../../node_modules/domutils/lib/esm/stringify.js';
export {
  getAttributeValue,
  getChildren,
  getName,
  getParent,
  getSiblings,
  hasAttrib,
  nextElementSibling,
  prevElementSibling,
} from '../../node_modules/domutils/lib/esm/traversal.js';
// What htmlparser2 would read feeds by: css-select takes all that is here, and our feeds are read otherwise.
export const getFeed = undefined;
