import { z } from "zod";
import { encodingNamed, encodings } from "../encodings.ts";
import { setting } from "../setting.ts";

const listed = encodings.slice(0, -1).join(", ");

export const encoding = setting(
  z
    .preprocess(
      (given) => (typeof given === "string" ? (encodingNamed(given) ?? given) : given),
      z.enum(encodings),
    )
    .optional(),
  { nl: `een van: ${listed} of ${encodings.at(-1)}`, en: `one of: ${listed} or ${encodings.at(-1)}` },
  { nl: "Tekencodering", en: "Encoding" },
);
