import { z } from "zod";
import { setting } from "../setting.ts";

export const query = setting(
  z
    .string()
    .regex(/^[^\r\n]+\.sql$/i)
    .optional(),
  {
    nl: "een bestand met SQL in de datamap, zoals offertes.sql",
    en: "a file of SQL in the data folder, such as quotes.sql",
  },
  {
    nl: "Bestand met een SQL-query over de exports van de map, door DuckDB; de uitkomst wordt gelezen als een export",
    en: "File with an SQL query over the exports of the folder, by DuckDB; its result is read as an export",
  },
);
