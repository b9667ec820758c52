// Dash and plotly make style elements while they run; the page's policy lets none in but those
// that carry the page's nonce. They know nothing of it, so every such element is given it here.

/**
 * Let the scripts that come after make style elements.
 * @param {string|undefined} nonce the word that the policy names; without one all stays as it is
 * @param {{createElement: Function}} maker whose elements they are: the prototype of documents
 */
export function grantStyles(nonce, maker = globalThis.Document.prototype) {
  if (!nonce) return;
  const make = maker.createElement;
  maker.createElement = function createElement(...asked) {
    const element = make.apply(this, asked);
    if (element.localName === "style") element.nonce = nonce;
    return element;
  };
}
