import assert from "node:assert/strict";
import test from "node:test";

import { Lzma, Pack, bytesOf, textOf } from "../../assets/js/unpack.mjs";

// pack(["abc", "Жаңаөзен, Жаңаөзен, 🚩"]) of dashboard/export/pack.py
const TOLD = {"text": "1ONa40ssI1|NsC0{{S$VP0eUEb^SKswCK?X2W,HjhS+7KHXIZG|N4M{00", "lengths": [3, 26], "letters": "аЖңөзен"};

test("texts are unpacked one by one, with those before them", () => {
  const pack = new Pack(TOLD.text, TOLD);
  assert.equal(pack.text(1), "Жаңаөзен, Жаңаөзен, 🚩");
  assert.equal(pack.text(0), "abc");
});

test("base 85 is read across line feeds, to the last byte", () => {
  // base64.b85encode(b"hello!")
  assert.equal(String.fromCharCode(...bytesOf("Xk~\n0{Zy^")), "hello!");
  assert.throws(() => bytesOf("a<b"), /no base 85/);
});

test("a pack that was cut off is not taken for a whole one", () => {
  const bytes = bytesOf(TOLD.text);
  assert.throws(() => new Lzma(bytes.subarray(0, 20), 500).read(500), /too early|broken/);
});

test("a byte is a letter; what has none of its own comes after 0x80", () => {
  assert.equal(textOf(Uint8Array.from([65, 0x81, 0x80, 0x3d, 0xd8, 0x80, 0xa9, 0xde]), "ж"), "Aж🚩");
  const long = new Uint8Array(20_000).fill(97);
  assert.equal(textOf(long, ""), "a".repeat(20_000));
});
