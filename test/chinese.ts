/** Chinese where English is read. */
const han = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** The lines that hold a Chinese character or a full-width mark. */
export const chineseIn = (text: string): string[] => text.split("\n").filter((line) => han.test(line));
