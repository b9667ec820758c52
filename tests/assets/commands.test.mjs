import assert from "node:assert/strict";
import test from "node:test";

import { perform } from "../../assets/js/commands.mjs";
import { Player } from "../../assets/js/player.mjs";
import { Frames, sample } from "./sample.mjs";

const playing = () => ({ player: new Player({ data: sample(), frames: new Frames() }) });

test("commands move the playhead", () => {
  const { player } = playing();
  const after = (name) => {
    assert.equal(perform(player, name), true);
    return player.index;
  };
  assert.deepEqual(
    ["next", "next-key", "previous", "previous-key", "last", "first", "previous"].map(after),
    [3, 5, 4, 2, 5, 0, 0],
  );
});

test("the one button plays and pauses", () => {
  const { player } = playing();
  perform(player, "play");
  assert.equal(player.playing, true);
  perform(player, "play");
  assert.equal(player.playing, false);
});

test("an unknown command is answered with no", () => {
  assert.equal(perform(playing().player, "toString"), false);
});

test("leaving clears the chosen place first, and then leaves the player", () => {
  const { player } = playing();
  let left = 0;
  player.on("leave", () => { left += 1; });
  player.propose({ place: "almaty" });
  perform(player, "leave");
  assert.deepEqual([player.scene.place, left], ["country", 0]);
  perform(player, "leave");
  assert.equal(left, 1);
});

test("a zoom is the map's that came last", () => {
  const { player } = playing();
  const zooms = [];
  const map = (name) => ({ paint: () => {}, zoom: (direction) => zooms.push(`${name} ${direction}`) });
  player.addPainter(map("poster"));
  const remove = player.addPainter(map("plotly"));
  perform(player, "zoom-in");
  remove();
  perform(player, "zoom-reset");
  assert.deepEqual(zooms, ["plotly in", "poster reset"]);
});
