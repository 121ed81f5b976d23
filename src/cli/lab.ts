// govload lab: serves the page on this machine until Ctrl-C.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Problem } from "../index.ts";
import { labPage } from "../node.ts";
import { interruptible } from "./interruption.ts";
import { type Session, textOf } from "./session.ts";
import { Usage } from "./usage.ts";

const HOST = "127.0.0.1";

export async function labCommand(session: Session): Promise<number> {
  if (session.operands.length) {
    throw new Usage({ zh: "govload lab 后面不跟名字。", en: "govload lab takes no names." }, "lab");
  }
  const port = portOf(session);
  const server = createServer(answerWith(await labPage()));
  await interruptible(async (signal) => {
    const chosen = await listen(server, port);
    session.out(`http://${HOST}:${chosen}/`);
    if (!session.quiet)
      session.err(
        session.say({
          zh: "用浏览器打开上面的网址。按 Ctrl-C 结束。",
          en: "Open this address in a browser. Ctrl-C ends it.",
        }),
      );
    await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
    server.closeAllConnections();
    server.close();
  });
  return 0;
}

function portOf(session: Session): number {
  const text = textOf(session, "port") ?? "0";
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Usage(
    {
      zh: `--port 应为 0 到 65535 的整数，现在是 ${text}。`,
      en: `--port must be a whole number from 0 to 65535, not ${text}.`,
    },
    "lab",
  );
}

function answerWith(page: string): (request: IncomingMessage, response: ServerResponse) => void {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  };
  return (request, response) => {
    const own = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? "");
    const path = (request.url ?? "/").split("?")[0];
    if (!own)
      response.writeHead(403).end(); // a foreign name that points here is another site's trick
    else if (request.method !== "GET" && request.method !== "HEAD")
      response.writeHead(405, { allow: "GET, HEAD" }).end();
    else if (path !== "/" && path !== "/lab.html") response.writeHead(404).end();
    else response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : page);
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(cannotListen(port, error)));
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
  });
}

function cannotListen(port: number, error: NodeJS.ErrnoException): Problem {
  const inUse = error.code === "EADDRINUSE";
  return new Problem({
    path: "--port",
    what: {
      zh: inUse ? `端口 ${port} 已被占用。` : `端口 ${port} 不能用（${error.code}）。`,
      en: inUse ? `port ${port} is in use.` : `port ${port} cannot be used (${error.code}).`,
    },
    mend: { zh: "去掉 --port，由系统挑一个。", en: "Leave out --port to get a free one." },
  });
}
