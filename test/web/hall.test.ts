/** Keys of the projector: what each does, and what they never take from others. */
import { describe, expect, it } from "vitest";
import { deedOf } from "../../web/hall/keys.ts";
import { createStage, readShowing, showingFields } from "../../web/hall/stage.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false };
/** A key pressed with the focus on `on`, a selector's first word. */
const press = (key: string, hall: boolean, on = "body", more: object = {}) =>
  deedOf({ ...plain, key, ...more }, hall, (selector) => selector.split(", ").includes(on));

describe("keys", () => {
  it("lead to the projector from everywhere, and do the rest only there", () => {
    expect([press("f", false), press("F", true), press("?", false)]).toEqual(["hall", "hall", "keys"]);
    for (const key of [" ", "ArrowLeft", "ArrowRight", "1"]) expect(press(key, false), key).toBeUndefined();
    expect(press(" ", true)).toBe("toggle");
    expect([press("ArrowLeft", true), press("ArrowRight", true)]).toEqual(["back", "on"]);
    expect([press("1", true), press("4", true)]).toEqual([{ room: 0 }, { room: 3 }]);
    expect(press("0", true)).toBeUndefined();
  });

  it.each(["input", "select", "textarea", "[contenteditable]", "[role=slider]", "dialog"])(
    "take nothing from %s",
    (on) => {
      for (const key of ["f", "?", " ", "ArrowRight", "2"]) expect(press(key, true, on), key).toBeUndefined();
    },
  );

  it("leave Space to buttons and links, and whatever was handled or comes with another key", () => {
    expect(press(" ", true, "button")).toBeUndefined();
    expect(press("ArrowRight", true, "button")).toBe("on");
    expect(press("ArrowRight", true, "body", { defaultPrevented: true })).toBeUndefined();
    for (const held of ["ctrlKey", "metaKey", "altKey"]) {
      expect(press("f", true, "body", { [held]: true }), held).toBeUndefined();
    }
  });
});

describe("how the page is shown", () => {
  it("stands in the link, and is told only when it changes", () => {
    const stage = createStage(readShowing("#s=baseline&hall=1"));
    expect(stage.now()).toEqual({ hall: true, guess: false });
    let told = 0;
    stage.follow(() => told++);
    stage.change({ hall: true });
    stage.change({ guess: true });
    expect(told).toBe(1);
    expect(readShowing(`#${new URLSearchParams(showingFields(stage.now()))}`)).toEqual(stage.now());
    expect(showingFields(readShowing("#hall=yes"))).toEqual([]);
  });
});
