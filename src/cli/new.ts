// govload new: a commented scenario to start from.
import { access } from "node:fs/promises";
import { basename, extname } from "node:path";
import { Problem } from "../index.ts";
import { writeWhole } from "../node.ts";
import type { Session } from "./session.ts";
import { starter } from "./starter.ts";
import { Usage } from "./usage.ts";

export async function newCommand(session: Session): Promise<number> {
  const [name, ...more] = session.operands;
  if (name === undefined || more.length) {
    throw new Usage({ zh: "govload new 后面写一个名字。", en: "govload new takes one name." }, "new");
  }
  if (/\.(json|csv)$/i.test(name)) throw onlyYaml(name);
  const id = basename(name).replace(/\.ya?ml$/, "");
  if (!/^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,59}$/u.test(id)) throw badName(id);
  const path = extname(name) === ".yaml" || extname(name) === ".yml" ? name : `${name}.yaml`;
  await access(path).then(
    () => {
      throw exists(path);
    },
    () => undefined,
  );
  await writeWhole(path, starter(id, session.lang));
  session.out(path);
  if (!session.quiet) {
    const [check, compare] = [`govload check ${path}`, `govload compare baseline ${path}`];
    session.err(
      session.say({ zh: `改好后先 ${check}，再 ${compare}`, en: `Edit it, then ${check} and ${compare}` }),
    );
  }
  return 0;
}

/** The starter lives by its comments, which JSON and tables cannot hold. */
function onlyYaml(name: string): Usage {
  const yaml = name.replace(/\.[^.]+$/, ".yaml");
  return new Usage(
    {
      zh: `govload new 写的是带注释的 YAML，${extname(name)} 里不能有注释。写 govload new ${yaml}`,
      en: `govload new writes YAML with comments, which ${extname(name)} cannot hold. Write govload new ${yaml}`,
    },
    "new",
  );
}

function exists(path: string): Problem {
  return new Problem({
    file: path,
    what: { zh: "已有这个文件，没有覆盖。", en: "the file exists and was not overwritten." },
    mend: { zh: "换一个名字，或先移走它。", en: "Choose another name or move it away." },
  });
}

function badName(id: string): Usage {
  return new Usage(
    {
      zh: `“${id}”不能作名字：用文字、数字、_、- 和 .，不超过 60 个。`,
      en: `"${id}" cannot be a name: use letters, digits, _, - and ., at most 60.`,
    },
    "new",
  );
}
