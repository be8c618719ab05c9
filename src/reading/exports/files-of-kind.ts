import { resolve } from "node:path";
import { fileContracts } from "../../contract/files.ts";
import { type FileMapping, type MappingAt, mappingsOf } from "../../contract/mapping.ts";
import type { Settings } from "../../contract/settings.ts";
import { type FileKind, fileKinds } from "../../contract/vocabulary.ts";
import { isWorksheet } from "../../contract/worksheet.ts";
import { ratesFiles } from "../columns/money/rates.ts";
import { type Place, Problems } from "../problems/problems.ts";
import { hasNameOf, namesOf } from "./export-names.ts";
import { exportFiles, filesAt } from "./folder.ts";
import { isPattern } from "./path-pattern.ts";
import { realPlace } from "./plain-file.ts";
import { type PlaceOf, settingsFile } from "./settings/yaml-places.ts";

/** The file with the name of a kind. Undefined, with a problem, where there is none or more than one. */
function fileOf(folder: string, kind: FileKind, problems: Problems): string | undefined {
  const contract = fileContracts[kind];
  const files = exportFiles(folder);
  const found = files.filter((file) => hasNameOf(kind, file));
  const [first, second] = found;
  if (first === undefined && contract.mayLack) return undefined;
  if (first === undefined) {
    const names = namesOf(contract);
    problems.add("file.missing", { file: `${kind}.csv`, kind }, (didYouMean) => {
      const hint = didYouMean(`${contract.nl}.csv`, files);
      return {
        nl: `Er is geen ${names.join(" of ")}.${hint.nl}`,
        en: `There is no ${names.join(" or ")}.${hint.en}`,
      };
    });
  } else if (second !== undefined) {
    problems.add(
      "file.twice",
      { file: second, kind },
      {
        nl: `Zowel ${first} als ${second} is er.`,
        en: `There is both ${first} and ${second}.`,
      },
    );
    return undefined;
  }
  return first;
}

/**
 * The files that a mapping of report.yaml points to: those that a pattern fits without those that another
 * mapping of the kind names.
 */
export function filesOfMapping(
  folder: string,
  { path = [], query }: FileMapping,
  mappings: readonly FileMapping[],
  { place, problems }: { place: Place; problems: Problems },
): string[] {
  if (query !== undefined) return [query.replaceAll("\\", "/")];
  const named = new Set(mappings.flatMap(({ path: each = [] }) => each).filter((each) => !isPattern(each)));
  return [path].flat().flatMap((each) => {
    const found = filesAt(folder, each, place, problems);
    return isPattern(each) ? found.filter((file) => !named.has(file)) : found;
  });
}

/** The worksheets of account managers, which npm run plan has written and somebody has filled in. */
export function worksheetsIn(folder: string): string[] {
  return exportFiles(folder).filter(isWorksheet);
}

/** A mapping whose files are sought, and the others of its kind. */
interface Sought {
  at: MappingAt;
  mappings: readonly FileMapping[];
  hasWorksheets: boolean;
}

/**
 * The files of a mapping: those that it points to, else the one with the name of its kind, which need not be
 * there beside worksheets.
 */
export function filesOf(
  { folder, placeOf }: { folder: string; placeOf: PlaceOf },
  kind: FileKind,
  { at, mappings, hasWorksheets }: Sought,
  problems: Problems,
): string[] {
  if (at.mapping.query !== undefined) return [at.mapping.query.replaceAll("\\", "/")];
  if (at.mapping.path !== undefined) {
    const place = placeOf([...at.path, "path"]);
    return filesOfMapping(folder, at.mapping, mappings, { place, problems });
  }
  if (hasWorksheets) return exportFiles(folder).filter((file) => hasNameOf(kind, file));
  return [fileOf(folder, kind, problems) ?? []].flat();
}

/** Where the files of absence lie, links followed. */
export function placesOfAbsence(folder: string, settings: Settings): Set<string> {
  const pointedTo = mappingsOf("absence", settings.files.absence).flatMap(({ mapping: { path = [] } }) =>
    [path].flat().flatMap((each) => filesAt(folder, each, { file: settingsFile }, new Problems())),
  );
  const named = exportFiles(folder).filter((file) => hasNameOf("absence", file));
  return new Set([...pointedTo, ...named].map((file) => realPlace(resolve(folder, file))));
}

/** The files that report.yaml points to, whether they are there or not. */
export function filesPointedTo(folder: string, settings: Settings): string[] {
  const exports = fileKinds
    .flatMap((kind) => mappingsOf(kind, settings.files[kind]))
    .flatMap(({ mapping: { path = [], query = [], lookup } }) => [
      ...[query].flat(),
      ...[path].flat().flatMap((each) => filesAt(folder, each, { file: settingsFile }, new Problems())),
      ...Object.values(lookup).map(({ file }) => file),
    ]);
  return [...exports, ...ratesFiles(settings)];
}

/** Every file of a folder that may be read under some settings. */
export function filesThatMayBeRead(folder: string, settings: Settings): string[] {
  return [...new Set([...exportFiles(folder), ...filesPointedTo(folder, settings)])];
}
