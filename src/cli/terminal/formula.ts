// A formula written in LaTeX, as a terminal can show it: on one line, with the letters that it names.

const signs: Readonly<Record<string, string>> = {
  alpha: "α",
  beta: "β",
  Delta: "Δ",
  lambda: "λ",
  rho: "ρ",
  theta: "θ",
  sum: "Σ",
  prod: "Π",
  cdot: "·",
  lceil: "⌈",
  rceil: "⌉",
  quad: " ",
};
/** Commands that only set the type. */
const silent = ["Big"];

/** What stands in the brace or is the letter at a place, and where it ends. */
function groupAt(tex: string, at: number): readonly [inside: string, end: number] {
  if (tex[at] !== "{") return [tex[at], at + 1];
  let depth = 0;
  for (let i = at; i < tex.length; i++) {
    if (tex[i] === "{") depth++;
    else if (tex[i] === "}" && --depth === 0) return [tex.slice(at + 1, i), i + 1];
  }
  return [tex.slice(at + 1), tex.length];
}

const bracketed = (text: string) => (/^([\p{L}\d]+|[*+])$/u.test(text) ? text : `(${text})`);

/**
 * A formula on one line.
 * @example plainFormula("L=\\frac{\\lambda^2}{2(1-\\lambda)}") // "L=(λ^2)/(2(1−λ))"
 */
export function plainFormula(tex: string): string {
  let plain = "";
  let at = 0;
  const take = () => {
    const [inside, end] = groupAt(tex, at);
    at = end;
    return plainFormula(inside);
  };
  while (at < tex.length) {
    const [, command] = /^\\([a-zA-Z]+|.)/.exec(tex.slice(at)) ?? [];
    if (command !== undefined) {
      at += command.length + 1;
      // as in LaTeX, a blank only ends the name
      while (/^\w/.test(command) && tex[at] === " ") at++;
      if (command === "frac") plain += `${bracketed(take())}/${bracketed(take())}`;
      else if (!silent.includes(command)) plain += signOf(command, plain);
    } else if (tex[at] === "^" || tex[at] === "_") {
      const mark = tex[at++];
      plain += mark + bracketed(take());
      // what is summed stands apart from the range
      if (/[ΣΠ]\S*$/.test(plain) && !/[\^_]/.test(tex[at] ?? "")) plain += " ";
    } else if (tex[at] === "{") plain += take();
    else plain += tex[at++] === "-" ? "−" : tex[at - 1];
  }
  return plain.replace(/ +/g, " ");
}

/** What a command shows: a letter, a function's name apart from what stands before it, or a blank. */
function signOf(command: string, before: string): string {
  if (!/^\w/.test(command)) return " ";
  return signs[command] ?? (/\p{L}$/u.test(before) ? ` ${command}` : command);
}
