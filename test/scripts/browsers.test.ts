/** A browser that is not there is an error that says what to do, never a skipped test. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { chromiumPath, firefoxPath } from "../../scripts/browsers.ts";

afterEach(() => vi.unstubAllEnvs());

describe("the browsers of the tests", () => {
  it("are programs that start", () => {
    expect(chromiumPath()).not.toBe("");
    expect(firefoxPath()).not.toBe("");
  });

  it("named but not there: the name, the variable and the mend", () => {
    vi.stubEnv("CHROMIUM", "nowhere/chromium");
    expect(chromiumPath).toThrow(/CHROMIUM=nowhere\/chromium does not start.*apt-get install chromium/s);
    vi.stubEnv("FIREFOX", process.execPath.replace(/.$/, "?"));
    expect(firefoxPath).toThrow(/Firefox.*FIREFOX/s);
  });
});
