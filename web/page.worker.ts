/** The page's worker; its first order says whether it leads or simulates. */
import { leadComparison } from "./leader.ts";
import type { News, Order } from "./messages.ts";
import { simulateFor } from "./simulator.ts";

function takeOrders(): void {
  let simulators: readonly MessagePort[] = [];
  let abort = new AbortController();
  const tell = (news: News) => postMessage(news);
  addEventListener("message", (event: MessageEvent<Order>) => {
    const order = event.data;
    if (order.kind === "simulate") simulateFor(event.ports[0]);
    else if (order.kind === "lead") simulators = event.ports;
    else if (order.kind === "stop") abort.abort();
    else {
      abort = new AbortController();
      void leadComparison(order.comparison, simulators, abort.signal, tell);
    }
  });
}

takeOrders();
