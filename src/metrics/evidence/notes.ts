import type { Facts } from "../facts/facts.ts";
import type { Tally, Turn } from "../facts/month-sums.ts";
import type { DemandTogether } from "../facts/planned-demand.ts";
import {
  activityNotes,
  askedNotes,
  doneNotes,
  handsNotes,
  isAsked,
  kindOf,
  type Note,
  quoteNotes,
  recordedNotes,
} from "./note-names.ts";
import type { Replaying } from "./noted.ts";
import { Noted, type NotedRows, noRows, type Wanted } from "./noted.ts";
import { type CountedRows, onceEach } from "./part-of-figure.ts";
import { askedRows, demandsOf, replayAsked } from "./replay-asked.ts";
import {
  replayActivities,
  replayDone,
  replayHands,
  replayQuotes,
  replayRecorded,
  replayTargets,
} from "./replay-rows.ts";

/** One count of the facts that can be gone through again. */
interface Replay {
  notes: readonly Note[];
  run(replaying: Replaying): void;
}

const replays: readonly Replay[] = [
  { notes: activityNotes, run: replayActivities },
  { notes: quoteNotes, run: replayQuotes },
  { notes: ["target"], run: replayTargets },
  { notes: askedNotes, run: replayAsked },
  { notes: doneNotes, run: replayDone },
  { notes: handsNotes, run: replayHands },
  { notes: recordedNotes, run: replayRecorded },
];

/**
 * The rows behind sums of the facts. What is asked for before they are taken is only remembered; taking goes
 * once more through the counts that it is about, and no further.
 */
export class Notes {
  readonly #facts: Facts;
  readonly #turn: Turn = { row: -1 };
  readonly #wanted = new Map<Note, Map<number, Set<number>>>();
  readonly #noted = new Map<Note, Noted>();
  #asked: readonly DemandTogether[] | undefined;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** Goes through what was asked for. */
  take(): void {
    for (const { notes, run } of replays) {
      const asked = notes.filter((note) => this.#wanted.has(note));
      if (asked.length === 0) continue;
      for (const note of asked)
        this.#noted.set(note, new Noted(this.#turn, this.#wanted.get(note) ?? new Map()));
      const byName = new Map<string, Noted>(this.#noted);
      run({
        facts: this.#facts,
        tallyOf: (name) => byName.get(name) ?? nothing,
        turn: this.#turn,
        wanted: together(asked, this.#wanted),
        demands: () => this.#demands(),
      });
    }
  }

  /** The rows that count in a scope over some months, by the indexes of these: none before they are taken. */
  rows(note: Note, scope: number, months: ReadonlySet<number>): CountedRows {
    const noted = this.#noted.get(note)?.of(scope, months) ?? this.#remember(note, scope, months);
    if (isAsked(note)) return askedRows(this.#facts, this.#demands(), noted);
    return { kind: kindOf(note), ...onceEach(noted) };
  }

  /** The same with the month of each. */
  byMonth(note: Note, scope: number, months: ReadonlySet<number>): CountedRows {
    const {
      rows,
      values,
      months: at,
    } = this.#noted.get(note)?.of(scope, months) ?? this.#remember(note, scope, months);
    const groups = at.map((month) => this.#facts.months.ids[month] ?? "");
    return { kind: kindOf(note), rows, values, groups };
  }

  #demands(): readonly DemandTogether[] {
    this.#asked ??= demandsOf(this.#facts);
    return this.#asked;
  }

  #remember(note: Note, scope: number, months: ReadonlySet<number>): NotedRows {
    const scopes = this.#wanted.get(note) ?? new Map<number, Set<number>>();
    this.#wanted.set(note, scopes);
    scopes.set(scope, new Set([...(scopes.get(scope) ?? []), ...months]));
    return noRows();
  }
}

const nothing: Tally = { add: () => {}, addTo: () => {} };

/** The scopes and months of several notes. */
function together(notes: readonly Note[], wanted: ReadonlyMap<Note, Wanted>): Wanted {
  const all = new Map<number, Set<number>>();
  for (const note of notes) {
    for (const [scope, months] of wanted.get(note) ?? [])
      all.set(scope, new Set([...(all.get(scope) ?? []), ...months]));
  }
  return all;
}
