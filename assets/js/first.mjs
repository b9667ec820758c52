// The page's entry: the poster plays from here, before Dash arrives and without it.
import { asksForDay, fromSearch, knownBy, toSearch, writeAddress } from "./address.mjs";
import { guard } from "./gestures.mjs";
import { Menu } from "./menu.mjs";
import { PlotlyPainter } from "./paint-plotly.mjs";
import { StoryPainter } from "./paint-story.mjs";
import { PanelKeeper } from "./panel.mjs";
import { painted } from "./painted.mjs";
import { arrive, panels, surroundings } from "./published.mjs";
import { fetched, Finder } from "./finder.mjs";
import { goTo } from "./goto.mjs";
import { FilterPainter } from "./paint-filter.mjs";
import { Sifter } from "./sifter.mjs";
import { giveAway, ShareDialog } from "./share.mjs";
import { Sheet } from "./sheet.mjs";
import { carried, stage } from "./stage.mjs";
import { grantStyles } from "./styles.mjs";

function begin() {
  const data = carried("view");
  const { player, poster, tooltip } = stage(data, {
    fresh: !asksForDay(location.search),
    address: (scene, how) => writeAddress(scene, data.defaults, how),
  });
  player.addPainter(new FilterPainter(data));
  player.addPainter(new StoryPainter());
  const addressOf = (scene) => toSearch(scene, data.defaults);
  const around = surroundings(data);
  const panel = new PanelKeeper(player, { toSearch: addressOf, ...(around ? { get: panels(around) } : {}) });
  new Sifter(player, { toSearch: addressOf });
  new Finder(player, { panel, index: fetched(document.documentElement.lang) });
  goTo(player);
  player.addPainter(new Sheet());
  player.addPainter(new Menu());
  player.addPainter(new ShareDialog(player, { toSearch: addressOf }));
  giveAway(document);
  guard();
  watch(player);
  arrive(player);
  return { player, poster, tooltip };
}

/**
 * Look again after others have changed the page: Dash takes over, or a room gets other children.
 * Painting itself changes no children, and plotly's are its painter's.
 */
function watch(player) {
  const ours = "#tooltip, #spoken, #find, #goto-notice, #share-dialog, .bar, .js-plotly-plot, script, style, head";
  let asked = 0;
  new MutationObserver((records) => {
    const strange = records.some(({ target }) => !target.closest?.(ours));
    if (!strange || asked) return;
    // Before the next picture, and once for all changes until then.
    asked = requestAnimationFrame(() => {
      asked = 0;
      player.refresh();
    });
  }).observe(document.body, { childList: true, subtree: true });
}

/** Milliseconds that a small screen has to itself, unless it is touched: its processor is slow. */
const PEACE = 2500;

/** Dash's scripts come after a painted frame: they are large, and the map is what was asked for. */
function addScripts() {
  const { nonce, scripts = [] } = carried("dash-scripts") ?? {};
  grantStyles(nonce);
  const add = () => {
    for (const address of scripts.splice(0)) {
      const script = document.createElement("script");
      script.src = address;
      script.async = false; // fetched together, run in this order
      document.body.append(script);
    }
  };
  if (!matchMedia("(max-width: 1023px)").matches) {
    painted(add);
    return;
  }
  setTimeout(add, PEACE);
  for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, add, { once: true, capture: true });
}

const { player, poster, tooltip } = begin();
const { data } = player;

/**
 * What the bridge to Dash needs; scripts that are no modules find it as `globalThis.qantar`, which
 * until then is the element of that id: it must not be taken along, for it will be removed.
 */
export const qantar = {
  player,
  poster,
  tooltip,
  PlotlyPainter,
  toSearch: (scene) => toSearch(scene, data.defaults),
  fromSearch: (search) => fromSearch(search, knownBy(data)),
  writeAddress: (scene, how) => writeAddress(scene, data.defaults, how),
};
globalThis.qantar = qantar;
addScripts();
