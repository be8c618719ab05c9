import { looksLikeDay } from "../columns/cell-shape.ts";
import { periodIn } from "../columns/turned/period-headers.ts";
import { isNumber } from "../text/totals/column-sum.ts";
import type { Sheet } from "./sheet.ts";

/** Whether no days, months or quarters stand in a sheet: then its amounts are fixed ones. */
export const isWithoutDays = ({ columns }: Sheet): boolean =>
  columns.every(({ words }) =>
    words
      .keys()
      .every(
        (text) =>
          isNumber(text) ||
          (!looksLikeDay(text) &&
            !(["months", "quarters"] as const).some((which) => periodIn(text, which)?.rest === "")),
      ),
  );
