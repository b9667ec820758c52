import assert from "node:assert/strict";
import test from "node:test";

import { offer } from "../../assets/js/print.mjs";

test("the button prints, once for each press, and nothing prints by itself", () => {
  const heard = [];
  let printed = 0;
  const button = { addEventListener: (name, run) => heard.push([name, run]) };
  offer({ getElementById: (id) => (id === "print" ? button : null) }, { print: () => { printed += 1; } });
  assert.equal(printed, 0);
  const [[name, press]] = heard;
  press();
  press();
  assert.deepEqual([name, printed, heard.length], ["click", 2, 1]);
});

test("a page without the button is left as it is", () => {
  offer({ getElementById: () => null }, { print: () => assert.fail("printed") });
});
