// Undoes what dashboard/export/pack.py packs: base 85, LZMA, and one byte a letter. Only what the
// file holds is needed, so that it can be read as long as browsers run scripts.

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;,=>?@^_`{|}~";

/** The bytes of a text in base 85; line feeds are passed over. @param {string} text */
export function bytesOf(text) {
  const value = new Map([...ALPHABET].map((letter, at) => [letter, at]));
  const digits = text.replace(/\s+/g, "");
  const bytes = new Uint8Array(Math.floor((digits.length * 4) / 5));
  for (let at = 0, to = 0; at < digits.length; at += 5) {
    let word = 0;
    for (let next = 0; next < 5; next += 1) {
      const digit = at + next < digits.length ? value.get(digits[at + next]) : 84;
      if (digit === undefined) throw new Error("this is no base 85");
      word = word * 85 + digit;
    }
    for (let shift = 24; shift >= 0 && to < bytes.length; shift -= 8, to += 1) {
      bytes[to] = Math.floor(word / 2 ** shift) % 256;
    }
  }
  return bytes;
}

const PROBABILITY = 1024;
const probabilities = (count) => new Uint16Array(count).fill(PROBABILITY);
const lengths = () => ({
  choice: probabilities(2),
  low: Array.from({ length: 16 }, () => probabilities(8)),
  middle: Array.from({ length: 16 }, () => probabilities(8)),
  high: probabilities(256),
});

/** A stream of LZMA as its inventor's `lzma` files have it, which is read as far as one needs. */
export class Lzma {
  #bytes;
  #at = 13; // after the header
  #range = 0xffffffff;
  #code = 0;
  #state = 0;
  #rep = [0, 0, 0, 0];
  #done = 0;

  /** @param {Uint8Array} bytes the stream @param {number} length of what it holds */
  constructor(bytes, length) {
    this.#bytes = bytes;
    this.out = new Uint8Array(length);
    const [properties] = bytes;
    this.lc = properties % 9;
    this.lp = Math.floor(properties / 9) % 5;
    this.pb = Math.floor(properties / 45);
    this.literal = probabilities(0x300 << (this.lc + this.lp));
    this.match = probabilities(12 << 4);
    this.rep = probabilities(12);
    this.repG0 = probabilities(12);
    this.repG1 = probabilities(12);
    this.repG2 = probabilities(12);
    this.rep0Long = probabilities(12 << 4);
    this.slot = Array.from({ length: 4 }, () => probabilities(64));
    this.special = probabilities(115);
    this.align = probabilities(16);
    this.length = lengths();
    this.repLength = lengths();
    this.#at += 1;
    for (let next = 0; next < 4; next += 1) this.#code = ((this.#code << 8) | this.#next()) >>> 0;
  }

  /** Read until there are so many bytes. @param {number} until @returns {Uint8Array} all so far */
  read(until) {
    while (this.#done < Math.min(until, this.out.length)) this.#packet();
    return this.out;
  }

  #next() {
    if (this.#at >= this.#bytes.length) throw new Error("the pack ends too early");
    this.#at += 1;
    return this.#bytes[this.#at - 1];
  }

  #normalize() {
    if (this.#range >= 0x1000000) return;
    this.#range = (this.#range << 8) >>> 0;
    this.#code = ((this.#code << 8) | this.#next()) >>> 0;
  }

  #bit(table, at) {
    const bound = (this.#range >>> 11) * table[at];
    let bit = 0;
    if (this.#code < bound) {
      this.#range = bound;
      table[at] += (2048 - table[at]) >> 5;
    } else {
      this.#range -= bound;
      this.#code -= bound;
      table[at] -= table[at] >> 5;
      bit = 1;
    }
    this.#normalize();
    return bit;
  }

  #direct(count) {
    let found = 0;
    for (let left = count; left > 0; left -= 1) {
      this.#range >>>= 1;
      const bit = this.#code >= this.#range ? 1 : 0;
      if (bit) this.#code -= this.#range;
      this.#normalize();
      found = found * 2 + bit;
    }
    return found;
  }

  #tree(table, bits, from = 0) {
    let node = 1;
    for (let left = bits; left > 0; left -= 1) node = (node << 1) | this.#bit(table, from + node);
    return node - (1 << bits);
  }

  #reverse(table, bits, from = 0) {
    let node = 1;
    let found = 0;
    for (let at = 0; at < bits; at += 1) {
      const bit = this.#bit(table, from + node);
      node = (node << 1) | bit;
      found |= bit << at;
    }
    return found;
  }

  #packet() {
    const place = this.#done & ((1 << this.pb) - 1);
    const both = (this.#state << 4) + place;
    if (!this.#bit(this.match, both)) {
      this.#literal();
      return;
    }
    let length;
    if (this.#bit(this.rep, this.#state)) {
      if (!this.#repeat(both)) return;
      length = this.#length(this.repLength, place);
      this.#state = this.#state < 7 ? 8 : 11;
    } else {
      length = this.#length(this.length, place);
      this.#state = this.#state < 7 ? 7 : 10;
      this.#rep = [this.#distance(length), ...this.#rep.slice(0, 3)];
    }
    this.#copy(length + 2);
  }

  #literal() {
    const { out } = this;
    const before = this.#done ? out[this.#done - 1] : 0;
    const where = ((this.#done & ((1 << this.lp) - 1)) << this.lc) + (before >> (8 - this.lc));
    const from = 0x300 * where;
    let symbol = 1;
    if (this.#state >= 7) {
      let matched = out[this.#done - this.#rep[0] - 1];
      while (symbol < 0x100) {
        const bit = (matched >> 7) & 1;
        matched <<= 1;
        const found = this.#bit(this.literal, from + ((1 + bit) << 8) + symbol);
        symbol = (symbol << 1) | found;
        if (bit !== found) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.#bit(this.literal, from + symbol);
    out[this.#done] = symbol;
    this.#done += 1;
    this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6;
  }

  /** One of the last distances again; false where it was a single byte. */
  #repeat(both) {
    const rep = this.#rep;
    if (!this.#bit(this.repG0, this.#state)) {
      if (this.#bit(this.rep0Long, both)) return true;
      this.#state = this.#state < 7 ? 9 : 11;
      this.#copy(1);
      return false;
    }
    const which = !this.#bit(this.repG1, this.#state) ? 1 : 2 + this.#bit(this.repG2, this.#state);
    rep.unshift(...rep.splice(which, 1));
    return true;
  }

  #length(table, place) {
    if (!this.#bit(table.choice, 0)) return this.#tree(table.low[place], 3);
    if (!this.#bit(table.choice, 1)) return 8 + this.#tree(table.middle[place], 3);
    return 16 + this.#tree(table.high, 8);
  }

  #distance(length) {
    const slot = this.#tree(this.slot[Math.min(length, 3)], 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) return base + this.#reverse(this.special, bits, base - slot);
    return base + this.#direct(bits - 4) * 16 + this.#reverse(this.align, 4);
  }

  #copy(length) {
    const { out } = this;
    let from = this.#done - this.#rep[0] - 1;
    if (from < 0) throw new Error("the pack is broken");
    for (const end = Math.min(this.#done + length, out.length); this.#done < end; this.#done += 1) {
      out[this.#done] = out[from];
      from += 1;
    }
  }
}

/** A text of one byte a letter. @param {Uint8Array} bytes @param {string} letters from 0x81 on */
export function textOf(bytes, letters) {
  const pieces = [];
  let units = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte < 0x80) units.push(byte);
    else if (byte > 0x80) units.push(letters.charCodeAt(byte - 0x81));
    else {
      units.push(bytes[at + 1] | (bytes[at + 2] << 8));
      at += 2;
    }
    if (units.length >= 8192) {
      pieces.push(String.fromCharCode(...units));
      units = [];
    }
  }
  return pieces.join("") + String.fromCharCode(...units);
}

/** Texts in a row, of which each is unpacked when it is asked for, with those before it. */
export class Pack {
  #lzma;
  #texts = [];

  /** @param {string} text @param {{lengths: number[], letters: string}} told */
  constructor(text, { lengths: each, letters }) {
    Object.assign(this, { each, letters });
    this.#lzma = new Lzma(bytesOf(text), each.reduce((sum, length) => sum + length, 0));
  }

  /** @param {number} number @returns {string} */
  text(number) {
    const start = this.each.slice(0, number).reduce((sum, length) => sum + length, 0);
    const end = start + this.each[number];
    this.#texts[number] ??= textOf(this.#lzma.read(end).subarray(start, end), this.letters);
    return this.#texts[number];
  }
}
