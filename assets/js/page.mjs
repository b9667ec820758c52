// The page's listeners, all on the document: rooms come and go, the listeners stay.
import { fromSearch, knownBy, toSearch } from "./address.mjs";
import { perform as command } from "./commands.mjs";
import { action } from "./keys.mjs";
import { read } from "./paint-page.mjs";
import { merge, toggled, withLayer } from "./scene.mjs";
import { readStep } from "./steps.mjs";
import { Tooltip } from "./tooltip.mjs";
import { scrub } from "./track.mjs";

/** What a link proposes: its patch, a filter toggled, or the place of a mark or a region. */
export function patchOf(link, scene) {
  const toggle = link.dataset.toggle === undefined ? null : read(link.dataset.toggle);
  if (toggle) return Object.assign({}, ...Object.entries(toggle).map(([key, value]) => toggled(scene, key, value)));
  if (link.dataset.patch !== undefined) return read(link.dataset.patch);
  return link.dataset.place ? { place: link.dataset.place } : null;
}

/** A click that the browser means for itself: another tab, another window, a download. */
export const modified = (event) =>
  event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

const LINKS = "a[data-patch], a[data-toggle], a[data-place]";

/**
 * Let the page drive a player.
 * @param {import("./player.mjs").Player} player
 * @param {object} [edges]
 * @param {Document} [edges.doc] @param {Window} [edges.win]
 * @param {typeof command} [edges.perform] does what a button or a key asks by name
 * @param {Record<string, string>} [edges.keys] what a key's deed is called here, where not as ever
 * @param {boolean} [edges.everywhere] keys act wherever the focus is: the page is the player
 * @param {() => void} [edges.handBack] what Escape does where the page is a guest
 * @returns {Tooltip} for painters whose marks are no elements of ours
 */
export function listen(player, {
  doc = document, win = window, perform = command, keys = {}, everywhere = false, handBack = null,
} = {}) {
  const tooltip = new Tooltip(player, doc);
  doc.addEventListener("click", (event) => click(player, event, perform));
  doc.addEventListener("change", (event) => change(player, event.target));
  const pressing = { perform, keys, everywhere, handBack };
  doc.addEventListener("keydown", (event) => press(player, tooltip, event, pressing));
  // A held arrow only shows; the day is written down when the key comes up.
  doc.addEventListener("keyup", () => player.playing || player.commit());
  // A link is followed into another tab with the scene as it is now: write it just before.
  for (const name of ["pointerdown", "focusin"]) {
    doc.addEventListener(name, (event) => {
      address(player, event.target.closest?.(LINKS));
      lead(player, event.target.closest?.("a[data-page]"));
    }, true);
  }
  hover(player, tooltip, doc);
  scrub(player, doc);
  doc.addEventListener("visibilitychange", () => {
    if (doc.hidden) player.pause();
  });
  win.addEventListener("popstate", () => {
    player.visit(fromSearch(win.location.search, knownBy(player.data)).scene);
  });
  player.on("leave", () => doc.activeElement?.blur?.());
  return tooltip;
}

function click(player, event, perform) {
  if (event.defaultPrevented || !event.target.closest) return;
  const found = (selector) => event.target.closest(selector);
  const button = found("[data-do]");
  if (button) {
    if (perform(player, button.dataset.do)) event.preventDefault();
    return;
  }
  const link = found(LINKS);
  const patch = link && patchOf(link, player.scene);
  if (patch) {
    // Another language is another page: its address was written when the link was touched.
    if (modified(event) || patch.lang !== undefined) return;
    event.preventDefault();
    player.propose(patch);
    return;
  }
  const layer = found("[data-layer]");
  if (layer) player.propose(withLayer(player.scene, layer.dataset.layer));
  const loop = found("button[data-player=loop]");
  if (loop) {
    const on = loop.getAttribute("aria-pressed") !== "true";
    loop.setAttribute("aria-pressed", String(on));
    player.setLoop(on);
  }
  const stop = found("#timeline [data-step]");
  const index = stop && readStep(player.steps, stop.dataset.step);
  if (index !== null && stop) player.goTo(index);
  // The sea belongs to no place.
  if (found("#poster") && !found("a") && player.scene.place !== "country") player.leave();
}

function change(player, field) {
  const part = field.dataset?.player;
  if (part === "speed") player.setSpeed(Number(field.value));
  if (part === "loop" && field.type === "checkbox") player.setLoop(field.checked);
  // Choosers of a scene's part, for those who would rather not use the map.
  if (field.matches?.("select[data-scene]")) player.propose({ [field.dataset.scene]: field.value });
}

function press(player, tooltip, event, { perform, keys, everywhere, handBack }) {
  if (event.key === "Escape" && handBack) {
    // One press, whatever was open: the deck around is waiting for its keys.
    tooltip.hide();
    event.preventDefault();
    handBack();
    return;
  }
  if (event.key === "Escape" && tooltip.shown) {
    // What a hover or a focus brought can be sent away without moving (WCAG 1.4.13).
    tooltip.hide();
    event.preventDefault();
    return;
  }
  const focused = event.target;
  const wish = action(event, {
    inPlayer: (everywhere || Boolean(focused.closest?.("#player"))) && !focused.closest?.("#panel"),
    onThumb: focused.id === "thumb",
    tag: focused.tagName ?? "",
    role: focused.getAttribute?.("role") ?? "",
    editable: focused.isContentEditable === true,
  });
  if (!wish) return;
  event.preventDefault();
  if (wish.do === "measure") player.propose({ measure: wish.measure });
  else perform(player, keys[wish.do] ?? wish.do, { commit: !event.repeat });
}

function address(player, link) {
  const patch = link && patchOf(link, player.scene);
  if (patch) link.setAttribute("href", toSearch(merge(player.scene, patch), player.data.defaults));
}

/** Let a link to another page of the same scene follow the scene. */
export function lead(player, link) {
  if (!link) return;
  const search = toSearch(player.scene, player.data.defaults);
  link.setAttribute("href", link.dataset.page + (search === "?" ? "" : search));
}

function hover(player, tooltip, doc) {
  const marked = (target) => target.closest?.("#poster [data-place]");
  doc.addEventListener("pointerover", (event) => {
    const mark = marked(event.target);
    if (mark) tooltip.show(mark.dataset.place, { x: event.clientX, y: event.clientY });
  });
  doc.addEventListener("pointermove", (event) => {
    const over = marked(event.target) || event.target.closest?.("#live");
    if (tooltip.shown && over) tooltip.move({ x: event.clientX, y: event.clientY });
  });
  doc.addEventListener("pointerout", (event) => {
    if (marked(event.target) && !marked(event.relatedTarget ?? {})) tooltip.hide();
  });
  doc.addEventListener("focusin", (event) => {
    const mark = marked(event.target);
    if (!mark || !mark.matches(":focus-visible")) return;
    player.reveal(mark.dataset.place);
    const { right, top } = mark.getBoundingClientRect();
    tooltip.show(mark.dataset.place, { x: right, y: top });
  });
  doc.addEventListener("focusout", (event) => {
    if (marked(event.target)) tooltip.hide();
  });
}
