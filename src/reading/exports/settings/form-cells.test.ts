import { expect, test } from "vitest";
import { tellingPart } from "./form-cells.ts";

const nothing = new Set(["na", "other"]);

test.each([
  ["Meeting ¦ NA", "Meeting"],
  ["NA ¦ Call", "Call"],
  ["- ¦ Call", "Call"],
  ["NA ¦ Other", "NA"],
  ["- ¦ Other", "Other"],
  ["- ¦ -", ""],
  ["Meeting ¦ Call", "Meeting"],
])("of %s the part that tells is %s", (text, part) => {
  expect(tellingPart(text, nothing)).toBe(part);
});
