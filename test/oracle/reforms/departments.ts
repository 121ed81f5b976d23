/** People of the desks above, as they are lent, moved and taken (ODD: departments). */
import { departmentSeconds } from "../detours.ts";
import type { Township } from "../township.ts";
import type { Delivery, Desk, World } from "../world.ts";
import { addStaff } from "./staffing.ts";

const departments = [0, 1, 2];

export function daySeconds(world: World): number {
  return world.parameters.hoursPerDay * 3600;
}

/** Takes seconds from a desk, of which an hour always stays. */
function takeSeconds(desk: Desk, seconds: number): number {
  const taken = Math.min(seconds, Math.max(0, desk.deskSeconds - 3600));
  desk.deskSeconds -= taken;
  return taken;
}

/** People who leave the departments; how many really come. */
export function leaveDepartments(world: World, people: number): number {
  const before = departments.map((d) => world.desks[d].deskSeconds);
  const all = departmentSeconds(world);
  let taken = 0;
  for (const d of departments)
    taken += takeSeconds(world.desks[d], (people * daySeconds(world) * before[d]) / all);
  return taken / daySeconds(world);
}

/** People who are lent to the departments. */
export function lendToDepartments(world: World, people: number): void {
  const before = departments.map((d) => world.desks[d].deskSeconds);
  const all = departmentSeconds(world);
  for (const d of departments) world.desks[d].deskSeconds += (people * daySeconds(world) * before[d]) / all;
}

export function deliverMovedPosts(world: World, township: Township, parcel: Delivery): void {
  addStaff(world, township, leaveDepartments(world, parcel.amount));
}

export function deliverCountyPosts(world: World, parcel: Delivery): void {
  const each = (parcel.amount * world.parameters.hoursPerDay * 3600) / (parcel.share - 1);
  const department = world.desks[world.matters[parcel.matters[0]].domain];
  for (let level = 2; level <= parcel.share; level++) {
    department.deskSeconds += takeSeconds(world.desks[level + 1], each);
  }
}
