import { describe, expect, it } from "vitest";
import { createListeners } from "../../web/listeners.ts";
import { createSight } from "../../web/sight.ts";

describe("a room out of sight", () => {
  function begin() {
    const source = { ...createListeners<number>(), name: "source" };
    const sight = createSight();
    const heard: string[] = [];
    const seen = sight.through(source);
    const until = new AbortController();
    seen.follow((news) => heard.push(`one ${news}`), until.signal);
    seen.follow((news) => heard.push(`other ${news}`));
    return { source, sight, heard, seen, until };
  }

  it("hears nothing, and the last of it when it comes into sight", () => {
    const { source, sight, heard, seen } = begin();
    expect(seen.name).toBe("source");
    source.tell(1);
    source.tell(2);
    expect(heard).toEqual([]);
    sight.open();
    expect(heard).toEqual(["one 2", "other 2"]);
    source.tell(3);
    expect(heard.slice(2)).toEqual(["one 3", "other 3"]);
    sight.close();
    source.tell(4);
    sight.open();
    sight.open();
    expect(heard.slice(4)).toEqual(["one 4", "other 4"]);
  });

  it("tells those no more that have ended meanwhile", () => {
    const { source, sight, heard, until } = begin();
    source.tell(1);
    until.abort();
    sight.open();
    expect(heard).toEqual(["other 1"]);
  });
});
