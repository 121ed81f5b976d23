/** The page's worker; its first order says whether it leads, simulates or films. */
import { filmFor } from "./filmer.ts";
import { lead } from "./leader.ts";
import type { News, Order } from "./messages.ts";
import { simulateFor } from "./simulator.ts";

export function takeOrders(): void {
  let follow: (order: Order) => void = () => undefined;
  const tell = (news: News) => postMessage(news);
  addEventListener("message", ({ data: order, ports }: MessageEvent<Order>) => {
    if (order.kind === "simulate") simulateFor(ports[0]);
    else if (order.kind === "lead") follow = lead(ports, tell);
    else if (order.kind === "film") filmFor(order, postMessage);
    else follow(order);
  });
}
