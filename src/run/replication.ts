/** Text from which all chance of a replication comes. */
export function replicationSeed(seed: string, replication: number): string {
  return `${seed}/${replication}`;
}
