/** Labels that do not touch: along a vertical (series names at their ends) and along a line (reform dates). */

export interface Slot {
  /** Where the label would like its middle to be, px. */
  readonly at: number;
  /** Room it needs, px. */
  readonly size: number;
}

interface Block {
  slots: number[];
  /** Sum of (wanted position − offset in the block): its mean is the best place of the block's start. */
  wanted: number;
  size: number;
}

function startOf(block: Block, low: number, high: number): number {
  const best = block.wanted / block.slots.length;
  return Math.max(low, Math.min(best, high - block.size));
}

/**
 * Middles for all labels so that none overlap within [low, high] and the sum of squared moves is least
 * (pool-adjacent-violators: neighbours that collide move as one block). Order is kept. If the labels need more
 * room than there is, they start at `low` and run over.
 */
export function spreadLabels(slots: readonly Slot[], low: number, high: number): number[] {
  const order = slots.map((_, index) => index).sort((a, b) => slots[a].at - slots[b].at || a - b);
  const blocks: Block[] = [];
  for (const index of order) {
    const slot = slots[index];
    let block: Block = { slots: [index], wanted: slot.at - slot.size / 2, size: slot.size };
    while (blocks.length > 0) {
      const before = blocks[blocks.length - 1];
      if (startOf(before, low, high) + before.size <= startOf(block, low, high)) break;
      blocks.pop();
      block = {
        slots: [...before.slots, ...block.slots],
        wanted: before.wanted + block.wanted - before.size * block.slots.length,
        size: before.size + block.size,
      };
    }
    blocks.push(block);
  }
  const middles: number[] = new Array(slots.length).fill(0);
  for (const block of blocks) {
    let at = startOf(block, low, high);
    for (const index of block.slots) {
      middles[index] = at + slots[index].size / 2;
      at += slots[index].size;
    }
  }
  return middles;
}

export interface Placed {
  readonly index: number;
  readonly left: number;
}

/**
 * Labels along one lane, each wanting to start at `at`: those that fit without touching an earlier one, moved
 * left only as far as the lane's end demands. The rest stay unlabelled.
 */
export function placeInLane(slots: readonly Slot[], low: number, high: number, gap: number): Placed[] {
  const placed: Placed[] = [];
  let free = low;
  slots.forEach((slot, index) => {
    const left = Math.min(slot.at, high - slot.size);
    if (left < free || slot.size > high - low) return;
    placed.push({ index, left });
    free = left + slot.size + gap;
  });
  return placed;
}
