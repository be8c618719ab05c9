import { init, validate } from "@guanmingchiu/sqlparser-ts";
import { SparkSQL } from "dt-sql-parser/dist/parser/spark";
import { TrinoSQL } from "dt-sql-parser/dist/parser/trino";

await init();

type Says = (sql: string) => string | null;

/** By the grammar of the engine itself. */
const byGrammar = (parser: SparkSQL | TrinoSQL): Says => {
  return (sql) => {
    const wrong: string[] = [];
    parser.parse(sql, ({ message }) => wrong.push(message));
    return wrong[0] ?? null;
  };
};

const byDialect = (dialect: "bigquery" | "snowflake"): Says => {
  return (sql) => {
    try {
      validate(sql, dialect);
      return null;
    } catch (error) {
      return String(error);
    }
  };
};

/** What is wrong with some SQL in the eyes of an engine that is not run here; null where nothing is. */
export const dialects: Record<string, Says> = {
  "Spark SQL": byGrammar(new SparkSQL()),
  Trino: byGrammar(new TrinoSQL()),
  BigQuery: byDialect("bigquery"),
  Snowflake: byDialect("snowflake"),
};
