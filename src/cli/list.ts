// govload list: the scenarios that come with it.
import { families, shippedScenarios, version } from "../index.ts";
import type { Session } from "./session.ts";
import { padEnd, width, wrap } from "./terminal/width.ts";
import { Usage } from "./usage.ts";

const COLUMNS = 100;

export async function listCommand(session: Session): Promise<number> {
  if (session.operands.length > 0)
    throw new Usage({ zh: "list 后面不写别的。", en: "list takes nothing more." }, "list");
  const all = shippedScenarios();
  if (session.json) {
    session.out(JSON.stringify({ govload: version, scenarios: all }, null, 2));
    return 0;
  }
  const left = Math.max(...all.map(({ id }) => width(id)));
  const seen = new Set(all.map(({ family }) => family));
  for (const family of seen) {
    session.out(session.say(families[family]));
    for (const one of all.filter((other) => other.family === family)) {
      const lines = wrap(session.say(one.title), COLUMNS - left - 4);
      lines.forEach((line, i) => {
        session.out(`  ${padEnd(i === 0 ? one.id : "", left)}  ${line}`);
      });
    }
    session.out("");
  }
  session.out(
    session.say({ zh: "看一个：govload describe <名字>。", en: "To read one: govload describe <id>." }),
  );
  return 0;
}
