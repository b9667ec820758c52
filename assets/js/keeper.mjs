// Where the scene is kept outside the player: in a store, through a writer, or in the address.
// Proposals are painted at once, so their answers change nothing; and an early answer must not
// undo a later proposal.
import { same } from "./scene.mjs";

/** More proposals than this are not under way at once; what is older was lost. */
const MOST = 50;

/** @typedef {"push"|"replace"|"none"} How how the address follows */

export class Keeper {
  /** @type {((scene: import("./scene.mjs").Scene, how: How) => void)|null} */
  writer = null;
  #underWay = [];

  /** @param {import("./scene.mjs").Scene} scene what it holds @param {Function} address */
  constructor(scene, address) {
    this.scene = scene;
    this.address = address;
  }

  /** @param {import("./scene.mjs").Scene} scene @param {How} how */
  write(scene, how) {
    this.scene = scene;
    if (!this.writer) {
      this.address(scene, how);
      return;
    }
    this.#underWay.push(scene);
    this.#underWay.splice(0, this.#underWay.length - MOST);
    this.writer(scene, how);
  }

  /**
   * Whether what the keeper now shows only answers a proposal. It takes proposals together and
   * answers the last, so those before the one answered are done with too; a scene that nobody
   * proposed is the keeper's own, and ends the waiting.
   * @param {import("./scene.mjs").Scene} scene @returns {boolean}
   */
  answers(scene) {
    const at = this.#underWay.findIndex((proposed) => same(proposed, scene));
    this.#underWay.splice(0, at < 0 ? this.#underWay.length : at + 1);
    if (at < 0) this.scene = scene;
    return at >= 0;
  }
}
