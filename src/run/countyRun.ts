/** One county of a run, as far as it has come: it goes on by as many days as it is told, and knows of no other county. */
import { advance, drawsFor } from "../core/engine.ts";
import type { Draw, Seed } from "../core/random.ts";
import type { Model } from "../model/model.ts";
import type { State } from "../model/state.ts";
import { Books } from "./books.ts";
import type { DayStep } from "./place.ts";
import { ReferenceTaker } from "./reference.ts";

export class CountyRun {
  readonly model: Model;
  readonly state: State;
  readonly books: Books;
  /** Takes the reference where there is none. */
  readonly reference: ReferenceTaker | undefined;
  private readonly mechanisms: readonly DayStep[];
  private readonly draws: readonly Draw[];
  private readonly write: (model: Model, state: State, tick: number) => void;
  private today = 0;

  /**
   * @param days the whole run
   * @param write takes down each evening
   */
  constructor(
    model: Model,
    state: State,
    mechanisms: readonly DayStep[],
    seed: Seed,
    days: number,
    write: (model: Model, state: State, tick: number) => void,
  ) {
    this.model = model;
    this.state = state;
    this.books = new Books(model, state, days);
    this.reference = model.reference ? undefined : new ReferenceTaker(model, state, days);
    this.mechanisms = mechanisms;
    this.draws = drawsFor(seed, mechanisms);
    this.write = write;
  }

  /** Lives on to the end of day `to` - 1. */
  runTo(to: number): void {
    const { model, state, mechanisms, draws, write, books, reference, today } = this;
    advance(mechanisms, model, state, today, to, draws, (_model, _state, tick) => {
      write(model, state, tick);
      reference?.observe(tick);
      books.close(tick);
    });
    this.today = Math.max(today, to);
  }
}
