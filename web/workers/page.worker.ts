/** The page's worker; its first order says whether it leads or simulates. */
import { lead } from "./leader.ts";
import type { News, Order } from "./messages.ts";
import { simulateFor } from "./simulator.ts";

export function takeOrders(): void {
  let follow: (order: Order) => void = () => undefined;
  const tell = (news: News) => postMessage(news);
  addEventListener("message", ({ data: order, ports }: MessageEvent<Order>) => {
    if (order.kind === "simulate") simulateFor(ports[0]);
    else if (order.kind === "lead") follow = lead(ports, tell);
    else follow(order);
  });
}
