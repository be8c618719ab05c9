import type { Drawing } from "../charts/drawing.ts";
import type { MetricId } from "../contract/metric-ids.ts";
import type { Statement } from "../contract/statement.ts";
import type { Language, Reading, Unit } from "../contract/vocabulary.ts";
import type { Said, SaidInline } from "../text/said.ts";

/** What the number of a cell is in: as a metric has it, or a number, day or month that is no figure. */
export type CellUnit = Unit | "number" | "thousands" | "points" | "day" | "month";

/** A number that the text of a cell says besides its own, with what it is. */
export interface CellNumber {
  label: string;
  value: number;
  unit: CellUnit;
}

/** A cell that is a number, a day or a state keeps the sorting value beside the text that is shown. */
export interface Cell {
  text: string;
  sort?: number;
  /** What `sort` is in: days and months are in milliseconds. Without it that is an order and no number. */
  unit?: CellUnit;
  /** What else is counted in its text. Where it has no unit, its number is on too few cases to be said. */
  also?: readonly CellNumber[];
  /** A sign behind its number, which a note explains. */
  mark?: string;
  /** What stands around its text where a phone shows the row in two lines; else a number has its heading. */
  around?: { before?: string; after?: string };
  /** Good, bad or neutral variance; a word or sign in the text says the same. */
  tone?: "good" | "bad" | "neutral";
  /** A page of the same language by its slug, or a place on it: `person/am-07`, `method#plan.coverage`. */
  href?: string;
  /** The months behind the number, for a sparkline beside it. */
  trend?: readonly (number | null)[];
  /** A relative variance, drawn as a pin beside its number; `extent` is the largest of the column. */
  pin?: { share: number; extent: number };
  /** Actual in plan, drawn before its text; `extent` is the largest of the column. */
  bullet?: { actual: number; plan: number; extent: number };
  /** A signed amount, drawn from zero before its text; `extent` is the largest of the column. */
  bar?: { value: number; extent: number };
  /** A place on the page that others link to. */
  id?: string;
  /** Of the first cell: the team that its row is of, as a slug; pointed at, it dims what is of others. */
  team?: string;
  /** Of the first cell: the kind of its row, by which rows are shown or not. */
  kind?: string;
  /** Lines to copy as they stand, below the text, with what they are. */
  lines?: { label: string; text: string };
  /** Notes beside the figure, by their numbers in the report. */
  notes?: readonly number[];
}

/** What somebody wrote beside a figure or finding. */
export interface NoteText {
  /** Its number in the report, by which it is known beside its figures. */
  number: number;
  /** Beside what, of whom and of which month. */
  about: string;
  text: string;
  /** Who wrote it, and what has become of it since its month was published. */
  remark?: string;
}

/** Notes where they are read: those of the month, and others behind what they are. */
export interface NotesView {
  shown: NoteText[];
  more?: { label: string; notes: NoteText[] };
  /** What is folded stays so on paper: there is no room for it. */
  isOffPaper?: true;
}

export interface Column {
  label: string;
  numeric: boolean;
  /** Words of it stay on one line. */
  isShort?: boolean;
  /** Link to the definition of the metric in this column, as an id of the method page. */
  definition?: MetricId;
  /**
   * In which line of a row it stands on a phone, after the name. Where a column of a table has a line, those
   * without one are not seen there.
   */
  line?: 1 | 2;
  /** The team that it is of, as the first cell of a row has it. */
  team?: string;
}

/** Buttons that show the rows of one kind only, for those with script. */
export interface TableFilter {
  /** Ids of other tables on the page that the list goes on in. */
  also?: readonly string[];
  /** How many rows there are in all of them, as it is written. */
  all: string;
  choices: { kind: string; text: string; count: string }[];
}

export interface TableView {
  id: string;
  caption: string;
  filter?: TableFilter;
  columns: Column[];
  /** The first cell of a row is its header. */
  rows: Cell[][];
  /** What stands under the rows whatever their order: the organisation under its teams. */
  foot?: Cell[][];
  /** Its order is part of what it says: persons by name, never ranked; steps one after another. */
  isFixed?: boolean;
  /** Folded under its caption: long, and seldom what one comes for. */
  isFolded?: boolean;
  /** On a phone its columns are rows: few rows of at most seven numbers, each column of one thing. */
  isTurned?: boolean;
  note?: Said;
  /** Notes beside its figures. */
  notes?: NotesView;
}

/** One chart: a sentence, what is shown, the drawing, its text alternative and its data. */
export interface ChartView {
  id: string;
  message: Said;
  /** What, unit, who, when. */
  subtitle?: string;
  /** Type, range and the facts that make the message, for those who do not see the drawing. */
  description: string;
  drawing: Drawing;
  /** Colours its rule where it stands beside a chart of the other reading. */
  reading?: Reading;
  table: TableView;
  /** Ids of the metrics shown, for the links to their definitions. */
  metrics: MetricId[];
  note?: Said;
  /** Notes beside its figures. */
  notes?: NotesView;
}

/** A part of a page, in reading order. `reading` colours its rule: blue for hours, ochre for customers. */
export interface Section {
  id: string;
  message?: Said;
  subtitle?: string;
  reading?: Reading;
  /** What stands in it, from top to bottom. */
  blocks: Block[];
}

/** One thing to read or to look at. */
export type Block =
  | { kind: "paragraph"; text: SaidInline }
  /** Sentences of one kind, as a list. */
  | { kind: "points"; points: Said[] }
  /** More of such sentences, behind what they are: a list of forty would hide what comes after it. */
  | { kind: "folded"; label: string; points: Said[]; rows?: RowsBehind }
  /** A short row of key figures. */
  | { kind: "keys"; keys: KeyFigure[] }
  /** A chart; folded under a label where what it says is said beside it. */
  | { kind: "chart"; chart: ChartView; foldedUnder?: string }
  /** Two charts on one scale, side by side where there is room. */
  | { kind: "pair"; charts: [ChartView, ChartView] }
  /** A calculator, for those with script; the plan itself stands in a table. */
  | { kind: "planner"; planner: Planner }
  /** Names with what is to be known of each, under what they are about. */
  | { kind: "terms"; terms: Term[]; topic?: { id: string; name: string } }
  /** Short names, each with what stands for it. */
  | { kind: "pairs"; pairs: { label: string; text: string }[] }
  /** What to discuss: what is seen, where one reads on, and what each reading would do. */
  | { kind: "discuss"; seen: string; rows: DiscussRow[] }
  /** What one reads about oneself to talk about: what is seen, with a question and an offer. */
  | { kind: "topics"; topics: Topic[] }
  /** Two texts side by side: what each reading says. */
  | { kind: "twin"; hours: Said[]; customers: Said[] }
  /** Names of everything that has a page or a place, by kind. */
  | { kind: "register"; groups: RegisterGroup[] }
  /** Files to take along, by their path from the root of the site. */
  | { kind: "files"; files: { label: string; href: string }[] }
  | { kind: "table"; table: TableView }
  /** Notes beside figures of sentences. */
  | { kind: "notes"; notes: NotesView }
  /** Lines to write on, on paper alone. */
  | { kind: "to-write"; label: string; lines: number }
  /** A table with what is to be read of it beside it, where there is room. */
  | { kind: "beside"; table: TableView; texts: SaidInline[] };

/**
 * Of each of some sentences the file with the rows behind it, by its path from the root of the site; null
 * where there is none.
 */
export type RowsBehind = readonly ({ text: string; href: string } | null)[];

/** One thing to discuss. */
export interface DiscussRow {
  said: Said;
  /** What else was seen of it. */
  evidence: Said[];
  /** The rows behind what is said, and behind what else was seen. */
  rows?: RowsBehind;
  /** Where more of it stands. */
  door: { text: string; href: string };
  hours: Said;
  customers: Said;
  /** Notes beside it. */
  notes?: NotesView;
}

/** One thing to talk about with whom it is about. */
export interface Topic {
  said: Said;
  /** The rows behind what is said. */
  rows?: RowsBehind;
  /** What else was seen of it. */
  evidence: Said[];
  offer: string;
  /** Notes beside it. */
  notes?: NotesView;
}

/** The block of one kind. */
export type BlockOf<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** What a plan can be calculated anew from, in the browser. */
export interface PlannerData {
  language: Language;
  currency: string;
  manager: string;
  sellingShare: number;
  hoursR12: number;
  targetYear: number | null;
  /** The loads between which a plan fits. */
  band: [low: number, high: number];
  unknown: string;
  /** What was made by each medium this year, and the weeks that are left; null without a minimum. */
  minimum: { medium: string; name: string; made: number; weeksLeft: number }[] | null;
  /** What a load, or what a plan brings of the target, comes to. */
  verdicts: Record<Verdict, string>;
  headings: string[];
  fileName: string;
  lines: {
    /** The number of the one account that it is for. */
    account?: string;
    segment: string;
    /** As a plan file in this language has them. */
    status: string;
    medium: string;
    per: string;
    isQuote: boolean;
    timesPerYear: number;
    maxPerYear: number | null;
    minutes: number | null;
    hitRate: number | null;
    orderValue: number | null;
    weightR12: number;
    weightYear: number;
    proposed: number | null;
  }[];
}

/** Whether a plan fits in the hours, and is enough for the target. */
export type Verdict = "room" | "fits" | "barely" | "over" | "enough" | "short";

export interface Planner {
  data: PlannerData;
  /** The fields of each line in words. */
  lines: { times: string; minutes: string; rate: string }[];
  /** Where each line stands, by its number: a row for a segment, a column for a medium. */
  matrix: { head: string; media: string[]; rows: { name: string; lines: (number | null)[] }[] };
  words: {
    noScript: string;
    lead: string;
    share: string;
    hours: string;
    load: string;
    orders: string;
    revenue: string;
    sufficiency: string;
    minimum: string;
    needed: string;
    reset: string;
    take: string;
    download: string;
    forWhom: string;
    how: string;
    matrix: string;
    ordersFrom: string;
    /** What it is folded under. */
    open: string;
  };
}

/** Names of one kind, in alphabetical order, each with where it is found. */
export interface RegisterGroup {
  id: string;
  name: string;
  /** How many, as it is written. */
  count: string;
  entries: RegisterEntry[];
}

export interface RegisterEntry {
  text: string;
  href: string;
  /** Other words that it is found by. */
  also?: string;
}

/** What is to be known of a name. */
export interface Term {
  /** The place that links lead to; none where its variants have theirs. */
  id?: string;
  name: string;
  /** What it is called in files. */
  code?: string;
  text: string;
  facts: TermFact[];
  variants?: TermVariant[];
}

export interface TermFact {
  /** What it is, where it is laid out by that: a formula is known by its sign, a unit by itself. */
  kind?: "formula" | "limits" | "unit" | "files" | "source" | "rests";
  label: string;
  text: string;
}

/** Variants of which the same is to be known besides: each with its place, and the end of its code. */
export interface TermVariant {
  names: { id: string; name: string; code: string }[];
  text: string;
  facts: TermFact[];
}

/** A line of the contents of a long page: the place on it, with the lines below it. */
export interface ContentsEntry {
  text: string;
  place: string;
  entries: { text: string; place: string }[];
}

export interface KeyFigure {
  label: string;
  value: string;
  note: string;
  tone?: "good" | "bad" | "neutral";
  /** Trend for a sparkline: values, null where there is none. */
  trend?: (number | null)[];
  norm?: number;
}

/** Everything a page shows; Astro only lays it out. */
export interface PageView {
  /** Its file without `.html`, the same in every language: `index`, `person/am-07` (see slug.ts). */
  slug: string;
  title: Said;
  kicker: string;
  /** The one figure of the page, large beside its title, with what it is of. */
  figure?: { value: Statement; notes: SaidInline[] };
  lead: SaidInline[];
  /** Notes beside figures of its title and lead, which stand nowhere else on it. */
  notes?: NotesView;
  /** What stands on it, where it is long and read in parts. */
  contents?: ContentsEntry[];
  sections: Section[];
}
