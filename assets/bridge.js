// The only script that knows Dash. It hands the first paint over to Dash's tree, writes the scene
// into Dash's store, and brings plotly's map when the page has nothing better to do.
(() => {
  const { qantar } = globalThis; // first.mjs has run: it is what adds Dash's scripts, this one too
  const { player, poster, tooltip } = qantar;
  const { bundle } = player.data;
  const PATIENCE = 2500; // milliseconds between the hand-over and plotly, which is large

  // Dash takes plotly from here, and plotly its base map: an empty one, since ours are the
  // shapes. Without it a choropleth asks a public host, and fails where there is none.
  const nothing = { type: "Topology", arcs: [], objects: {} };
  globalThis.PlotlyGeoAssets = { topojson: { asia_110m: nothing, world_110m: nothing } };

  // One writer: every wish for another scene comes through here, and the address follows.
  globalThis.dash_clientside = Object.assign(globalThis.dash_clientside ?? {}, {
    qantar: {
      write({ scene, how }) {
        qantar.writeAddress(scene, how);
        player.apply(scene);
        return scene;
      },
    },
  });
  const props = (id, given) => globalThis.dash_clientside.set_props(id, given);
  const propose = (scene, how) => props("proposal", { data: { scene, how } });

  /** Dash's tree is there: poster, panel and focus move into it, and what was first served goes. */
  function handOver(slot) {
    const first = document.getElementById("first");
    const focused = document.activeElement;
    const [id, patch] = [focused?.id, focused?.dataset?.patch];
    const dash = document.getElementById("dash");
    const [from, panel] = [first.querySelector("#panel"), dash.querySelector("#panel")];
    const scrolled = [...from.querySelectorAll("[data-tab]")].map((body) => [body, body.scrollTop]);
    slot.append(poster.svg);
    panel.replaceChildren(...from.childNodes);
    // What Dash knows no element for: fields, with what is written in them.
    for (const id of ["find", "goto", "share-room"]) {
      dash.querySelector(`#${id}`)?.replaceChildren(...(first.querySelector(`#${id}`)?.childNodes ?? []));
    }
    first.remove();
    dash.hidden = false;
    for (const [body, top] of scrolled) body.scrollTop = top;
    const again = (id && document.getElementById(id)) || (patch && dash.querySelector(`[data-patch='${patch}']`));
    const back = focused?.isConnected && focused !== document.body ? focused : again;
    if (back && back !== document.activeElement) back.focus({ preventScroll: true });
    player.refresh();
    player.writer = propose;
    // What was chosen between the first paint and now; Dash laid out what was first served.
    propose(player.scene, "none");
    bringPlotly();
  }

  // The observer stays: whatever rebuilds the map's room gets the poster back.
  let handed = false;
  new MutationObserver(() => {
    const slot = document.querySelector("#dash #poster-slot");
    if (!slot || slot.contains(poster.svg)) return;
    if (handed) slot.append(poster.svg);
    else handOver(slot);
    handed = true;
  }).observe(document.getElementById("dash"), { childList: true, subtree: true });

  /** Plotly comes on the first touch of the map, or when the page is idle; never while playing. */
  function bringPlotly() {
    const room = document.getElementById("map-room");
    let asked = false;
    const ask = () => {
      if (asked) return;
      asked = true;
      for (const name of ["pointerenter", "focusin"]) room.removeEventListener(name, ask);
      if (!player.playing) return mount();
      const off = player.on("pause", () => {
        off();
        mount();
      });
    };
    for (const name of ["pointerenter", "focusin"]) room.addEventListener(name, ask);
    const idle = globalThis.requestIdleCallback ?? ((run) => setTimeout(run, 200));
    setTimeout(() => idle(ask, { timeout: PATIENCE }), PATIENCE);
  }

  async function mount() {
    // The full bundle, which dcc finds by itself, serves where ours was not fetched.
    if (bundle) globalThis._dashPlotlyJSURL = bundle;
    const answer = await fetch(`map.json${location.search}`);
    const { figure, config } = await answer.json();
    if (player.playing) await new Promise((done) => { const off = player.on("pause", () => { off(); done(); }); });
    props("live", {
      children: {
        type: "Graph",
        namespace: "dash_core_components",
        props: { id: "map", figure, config, responsive: true, style: { height: "100%" } },
      },
    });
    const graph = await drawn();
    const painter = new qantar.PlotlyPainter(graph, player.data, {
      box: poster.box,
      onZoom: (pixels) => poster.follow(pixels),
      onChoose: (place) => player.propose({ place: place ?? "country" }),
      onHover: (place, event) => (place ? tooltip.show(place, { x: event.clientX, y: event.clientY }) : tooltip.hide()),
    });
    player.addPainter(painter);
    requestAnimationFrame(() => {
      document.documentElement.dataset.stage = "live";
    });
  }

  /** Plotly's element, once its marks are drawn. */
  const drawn = () =>
    new Promise((done) => {
      const look = () => {
        const graph = document.querySelector("#live .js-plotly-plot");
        if (graph?._fullLayout?.geo?._subplot && graph.querySelector("path.point")) done(graph);
        else requestAnimationFrame(look);
      };
      look();
    });
})();
