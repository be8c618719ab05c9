import { z } from "zod";
import { encodingNamed, encodings } from "../encodings.ts";
import { setting } from "../setting.ts";

const listedEncodings = encodings.slice(0, -1).join(", ");

export const encoding = setting(
  z
    .preprocess(
      (given) => (typeof given === "string" ? (encodingNamed(given) ?? given) : given),
      z.enum(encodings),
    )
    .optional(),
  {
    nl: `een van: ${listedEncodings} of ${encodings.at(-1)}`,
    en: `one of: ${listedEncodings} or ${encodings.at(-1)}`,
  },
  { nl: "Tekencodering", en: "Encoding" },
);

export const header = setting(
  z.array(z.string()).min(1).max(10_000).optional(),
  {
    nl: "een lijst met de namen van de kolommen, zoals [quote_id, account_manager_id, issued_on]",
    en: "a list of the names of the columns, such as [quote_id, account_manager_id, issued_on]",
  },
  {
    nl: "Namen van de kolommen, op volgorde, voor een bestand zonder koppen of met verkeerde",
    en: "Names of the columns, in order, for a file without headings or with wrong ones",
  },
);

export const delimiter = setting(
  z.enum([";", ",", "\t", "|"]).optional(),
  { nl: '";", ",", "|" of "\\t" (tab)', en: '";", ",", "|" or "\\t" (tab)' },
  { nl: "Scheidingsteken tussen cellen", en: "Delimiter between cells" },
);

export const dateOrder = setting(
  z.enum(["dmy", "mdy", "ymd"]).optional(),
  { nl: "dmy, mdy of ymd", en: "dmy, mdy or ymd" },
  { nl: "Volgorde van dag (d), maand (m) en jaar (y)", en: "Order of day, month and year" },
);

const mark = z.enum([",", "."]);

export const decimal = setting(
  z.union([mark, z.record(z.string(), mark)]).optional(),
  {
    nl: '"," of ".", of per kolom zoals { value: ",", hit_rate: "." }',
    en: '"," or ".", or by column such as { value: ",", hit_rate: "." }',
  },
  { nl: "Decimaalteken, van alle kolommen of per kolom", en: "Decimal mark, of all columns or by column" },
);
