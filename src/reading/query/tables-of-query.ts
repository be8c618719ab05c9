import { basename, extname, join, relative, resolve } from "node:path";
import type { QueriedFile } from "../../contract/dataset.ts";
import type { FileMapping } from "../../contract/mapping.ts";
import { sheetFile } from "../../contract/sheet-file.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { fileFaults } from "../exports/file-faults.ts";
import { bytesOf, type SeenFolder } from "../exports/folder.ts";
import { realPlace, whyNotOpened } from "../exports/plain-file.ts";
import type { Problems } from "../problems/problems.ts";
import type { FolderWords } from "../text/encodings/folder-words.ts";
import type { View } from "./protocol.ts";
import { anyOfTables, fileSaid, noTable, type ProblemInSql, queryFaults } from "./query-faults.ts";
import type { FileNamed, TableNamed } from "./query-tree.ts";
import { type StagedExport, stageExport } from "./stage-export.ts";
import { filesNamed, tablesIn } from "./tables-of-folder.ts";

/** A data folder in which a query reads. */
export interface QueryPlace extends SeenFolder {
  folderWords: FolderWords;
  /** Where the files of absence lie, links followed: only a query for absence reads them. */
  ofAbsence: ReadonlySet<string>;
  /** The time zone in which an instant is a day; null where none is known. */
  zone: string | null;
}

/** Which query. */
export interface QueryAsked {
  /** The file with the SQL. */
  file: string;
  kind: FileKind;
  mapping: FileMapping;
}

type Part = View["parts"][number];

/** The tables and files that one query reads, made ready for it. What cannot be had is a problem. */
export class TablesOfQuery {
  readonly #place: QueryPlace;
  readonly #asked: QueryAsked;
  readonly #stage: string;
  readonly #report: ProblemInSql;
  readonly #problems: Problems;
  readonly #views = new Map<string, View>();
  readonly #staged = new Map<string, StagedExport & { csv: string }>();
  readonly #opened = new Map<string, Omit<QueriedFile, "rows"> & { path: string }>();
  isComplete = true;

  constructor(
    place: QueryPlace,
    asked: QueryAsked,
    { stage, report }: { stage: string; report: ProblemInSql },
    problems: Problems,
  ) {
    this.#place = place;
    this.#asked = asked;
    this.#stage = stage;
    this.#report = report;
    this.#problems = problems;
  }

  get views(): View[] {
    return [...this.#views.values()];
  }

  /** The files that DuckDB opens itself. */
  get paths(): string[] {
    return [...this.#opened.values()].map(({ path }) => path);
  }

  /** What was read, with the rows of those that DuckDB opened, in the order of `paths`. */
  queried(rowsOf: readonly (number | null)[]): QueriedFile[] {
    const staged = [...this.#staged.values()].map(({ file, sha256, rows }) => ({ file, sha256, rows }));
    const opened = [...this.#opened.values()].flatMap(({ file, sha256 }, i) =>
      this.#staged.has(file) ? [] : [{ file, sha256, rows: rowsOf[i] ?? null }],
    );
    return [...staged, ...opened];
  }

  /** Makes a table of what a name in the query means. */
  take(named: TableNamed): void {
    const { schema, table, at } = named;
    const whole = schema === null ? table : `${schema}.${table}`;
    const id = JSON.stringify([schema?.toLowerCase(), table.toLowerCase()]);
    if (this.#views.has(id)) return;
    const found = filesNamed(this.#place.folder, named);
    if (found === null) this.#unknown(whole, at);
    else if ("candidates" in found) {
      this.isComplete = false;
      this.#report("query.failed", anyOfTables(whole, found.candidates), at);
    } else {
      const parts = found.files.flatMap((file) => this.#part(file, found.sheet, at) ?? []);
      this.#views.set(id, { schema, name: table, parts });
    }
  }

  /** Lets DuckDB open a file that a function of the query names. */
  open({ file, at }: FileNamed): void {
    const { folder } = this.#place;
    const own = relative(folder, resolve(folder, file.replaceAll("\\", "/")));
    this.#pathOf(own.replaceAll("\\", "/"), at);
  }

  #unknown(name: string, at: number | null): void {
    this.isComplete = false;
    const known = () => tablesIn(this.#place.folder).map((file) => basename(file, extname(file)));
    this.#report(
      "query.failed",
      (didYouMean) => {
        const [said, hint] = [noTable(name), didYouMean(name, known)];
        return { nl: `${said.nl}${hint.nl}`, en: `${said.en}${hint.en}` };
      },
      at,
    );
  }

  /** A file as a part of a table: Parquet as it lies there, any other as exports are read. */
  #part(file: string, sheet: string | undefined, at: number | null): Part | null {
    if (/\.parquet$/i.test(file)) {
      const path = this.#pathOf(file, at);
      return path === null ? null : { parquet: path };
    }
    if (!this.#mayRead(file, at)) return null;
    const key = sheet === undefined ? file : sheetFile(file, sheet);
    const known = this.#staged.get(key);
    if (known) return { csv: known.csv, columns: [...known.columns] };
    const csv = join(this.#stage, `${this.#staged.size + 1}.tsv`).replaceAll("\\", "/");
    const { kind, mapping } = this.#asked;
    const staged = stageExport(this.#place, { file, sheet, kind, mapping, into: csv }, this.#problems);
    if (staged === null) {
      this.isComplete = false;
      return null;
    }
    this.#staged.set(key, { ...staged, csv });
    return { csv, columns: [...staged.columns] };
  }

  /** Where a plain file of the folder lies; null, with a problem, where there is none. */
  #pathOf(file: string, at: number | null): string | null {
    if (!this.#mayRead(file, at)) return null;
    const path = resolve(this.#place.folder, file).replaceAll("\\", "/");
    if (this.#opened.has(path)) return path;
    const read = bytesOf(this.#place, file, this.#problems);
    if (read === null) {
      this.isComplete = false;
      return null;
    }
    this.#opened.set(path, { file, sha256: read.sha256, path });
    return path;
  }

  /** Whether a file is one of the folder that this query may read; else a problem at its place in the SQL. */
  #mayRead(file: string, at: number | null): boolean {
    const { folder, ofAbsence } = this.#place;
    const refusal = whyNotOpened(folder, file);
    if (refusal !== null && refusal !== "too_large") {
      this.isComplete = false;
      const rule = refusal === "outside" ? "query.not_allowed" : "query.failed";
      this.#report(rule, fileSaid(file, fileFaults[refusal]), at);
      return false;
    }
    if (this.#asked.kind === "absence" || !ofAbsence.has(realPlace(resolve(folder, file)))) return true;
    this.isComplete = false;
    this.#report("query.not_allowed", queryFaults.absence, at);
    return false;
  }
}
