import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

// Programs of the bench hand their measurements on to each other as JSON.
test("every command speaks through one place, where what a terminal would act on is made visible", () => {
  const commands = globSync("**/*.ts", { cwd: import.meta.dirname }).filter(
    (file) => !file.endsWith(".test.ts"),
  );
  const speakers = commands.filter((file) =>
    /\bconsole\.|\bprocess\.std(?:out|err)\.write\((?!JSON)/.test(
      readFileSync(join(import.meta.dirname, file), "utf8"),
    ),
  );
  expect(speakers).toEqual(["say.ts"]);
});
