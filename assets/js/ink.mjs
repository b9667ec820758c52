// Changing an element only where it differs: what is not written costs no style and no layout.

/** Set an attribute, or take it away where the value is null. */
export function attribute(element, name, value) {
  if (value === null) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== String(value)) {
    element.setAttribute(name, value);
  }
}

/**
 * Set the words of an element that holds nothing but words.
 * The text node is kept: whoever made it still finds it, and an observer of children sees nothing.
 */
export function words(element, text) {
  const [node] = element.childNodes;
  if (element.childNodes.length === 1 && node.nodeType === 3) {
    if (node.data !== text) node.data = text;
  } else if (element.textContent !== text) {
    element.textContent = text;
  }
}
