/** Numbers of things in English sentences. */

/** "1 matter", "2 matters"; `more` where the plural is not the word and an s. */
export function counted(n: number, one: string, more = `${one}s`): string {
  return `${n} ${n === 1 ? one : more}`;
}
