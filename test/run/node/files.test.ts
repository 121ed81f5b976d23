import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Problem } from "../../../src/core/problem.ts";
import type { Study } from "../../../src/index.ts";
import { drawn, reportPage } from "../../../src/run/node/page.ts";
import { loadText } from "../../../src/run/node/read.ts";
import { claimFolder, writeWhole } from "../../../src/run/node/write.ts";
import { fakeStudy } from "../../fixtures/fake-study.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "govload-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("loadText", () => {
  const limit = 20_000_000;

  it("reads the text as it is", () => {
    expect(loadText(put("a.yaml", "\uFEFF积压: 1\n"), limit)).toBe("\uFEFF积压: 1\n");
    expect(loadText(put("empty", ""), limit)).toBe("");
    const long = "积压".repeat(50_000);
    expect(loadText(put("long", long), limit)).toBe(long);
  });

  it("says what is wrong with a file it cannot use", () => {
    const big = put("big.yaml", "");
    truncateSync(big, 100_000_000);
    mkdirSync(join(folder, "sub"));
    const wrong: [string, RegExp][] = [
      [join(folder, "none.yaml"), /none\.yaml: no such file/],
      [join(big, "below"), /no such file/],
      [join(folder, "sub"), /sub: this is a folder/],
      [big, /big\.yaml: the file is too large: 100 MB, the limit is 20 MB/],
    ];
    for (const [path, message] of wrong) {
      expect(() => loadText(path, limit)).toThrow(Problem);
      expect(() => loadText(path, limit)).toThrow(message);
    }
  });

  it("never reads more than the limit from what has no size", () => {
    expect(() => loadText("/dev/zero", 1000)).toThrow(/too large|no such file/);
  });
});

describe("writeWhole", () => {
  it("makes folders, writes texts and pieces, leaves no temporary file", async () => {
    await writeWhole(join(folder, "x/y/a.csv"), "积压\r\n");
    await writeWhole(join(folder, "x/y/b.csv"), ["a", "b", "c"]);
    await writeWhole(join(folder, "x/y/c.bin"), Uint8Array.of(1, 2));
    expect(readdirSync(join(folder, "x/y")).sort()).toEqual(["a.csv", "b.csv", "c.bin"]);
    expect(readFileSync(join(folder, "x/y/a.csv"), "utf8")).toBe("积压\r\n");
    expect(readFileSync(join(folder, "x/y/b.csv"), "utf8")).toBe("abc");
  });

  it("keeps the old file whole when the new one fails half way", async () => {
    const path = put("a.csv", "old");
    function* pieces() {
      yield "half";
      throw new Error("no more");
    }
    await expect(writeWhole(path, pieces())).rejects.toThrow("no more");
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["a.csv"]);
  });

  it("says why it cannot write", async () => {
    const file = put("file", "");
    await expect(writeWhole(join(file, "a.csv"), "x")).rejects.toThrow(Problem);
    mkdirSync(join(folder, "dir"));
    await expect(writeWhole(join(folder, "dir"), "x")).rejects.toThrow(/a folder of that name/);
    mkdirSync(join(folder, "shut"));
    chmodSync(join(folder, "shut"), 0o500);
    const shut = await writeWhole(join(folder, "shut/a.csv"), "x").catch((error) => error.message);
    expect([undefined, expect.stringMatching(/no permission/)]).toContainEqual(shut); // root may write anywhere
  });
});

describe("claimFolder", () => {
  it("makes the folder and leaves nothing in it", async () => {
    await claimFolder(join(folder, "x/y"));
    expect(readdirSync(join(folder, "x"))).toEqual(["y"]);
    expect(readdirSync(join(folder, "x/y"))).toEqual([]);
    await claimFolder(join(folder, "x"));
  });

  it("says why none can be made, where making the folders above it would never end", async () => {
    await expect(claimFolder("/proc/x/y")).rejects.toThrow(/^\/proc\/x\/y: .+\. Choose another place/);
    const file = put("file", "");
    await expect(claimFolder(file)).rejects.toThrow(/a file of that name stands where a folder is needed/);
    await expect(claimFolder(join(file, "x"))).rejects.toThrow(Problem);
  });
});

describe("reportPage", () => {
  it("puts the study at the marker, unable to end the script element", () => {
    const page = reportPage("<body><!--study--></body>", { title: "</script>$&<!--" });
    expect(page).toBe(
      '<body><script type="application/json" id="study">{"title":"\\u003c/script>$&\\u003c!--"}</script></body>',
    );
    expect(() => reportPage("<body></body>", {})).toThrow(/no <!--study-->/);
    const opening = '<script type="application/json" id="opening">{"a":"\\u003cb>"}</script>';
    expect(reportPage(`<body><!--study-->${opening}</body>`, 1)).toBe(
      reportPage("<body><!--study--></body>", 1),
    );
  });

  it("holds the curves of differences that are drawn, and every interval", () => {
    const study = fakeStudy(3) as unknown as Study;
    const { differences } = drawn(study);
    const curves = differences.map(({ weekly }) => Object.keys(weekly).length > 0);
    expect(curves).toEqual(differences.map(({ against }) => against === study.strategies[0].id));
    expect(new Set(curves)).toEqual(new Set([true, false]));
    const intervals = (list: Study["differences"]) =>
      list.map(({ indicators, overall }) => [indicators, overall]);
    expect(intervals(differences)).toEqual(intervals(study.differences));
  });
});
