import type { PresetForm } from "../../../contract/preset.ts";
import { constantOf } from "../../columns/cell.ts";
import { apartInList } from "../../problems/mapping-to-paste.ts";
import type { Problems } from "../../problems/problems.ts";
import type { Export } from "../export.ts";

/** Whether a mapping is of more files than one. */
const isOfSeveral = (path: Export["mapping"]["path"]) =>
  Array.isArray(path) ? path.length > 1 : path !== undefined && /[*?[{]/.test(path);

/**
 * Asks where report.yaml gives one constant for a list of exports of which this one is known to be another:
 * that of its calls is none for its meetings. Of a single export report.yaml has the word.
 */
export function reportDefaultOfForm(
  source: Pick<Export, "contract" | "file" | "mapping" | "mappings" | "mappingAt">,
  form: PresetForm | undefined,
  problems: Problems,
): void {
  const { mapping, contract, file } = source;
  if (!form?.defaults || !isOfSeveral(mapping.path)) return;
  for (const [name, own] of Object.entries(form.defaults)) {
    const [column, given] = [contract.columns[name], mapping.defaults[name]];
    if (!column || given === undefined || constantOf(given, column) === own) continue;
    const { [name]: _, ...defaults } = mapping.defaults;
    const paste = apartInList(source, { defaults });
    problems.add(
      "file.default_of_another",
      { file, kind: contract.kind, column: name },
      {
        nl: `Dit is een export "${form.name}": ${name} is ${own}. In report.yaml staat voor alle bestanden samen ${name}: ${given}.`,
        en: `This is an export "${form.name}": its ${name} is ${own}. report.yaml says ${name}: ${given} for all files together.`,
        ...(paste === null ? {} : { paste }),
      },
    );
  }
}
