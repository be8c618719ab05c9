/** A database that has a table crm_activities, as the queries of docs/warehouse/ expect it. */
export interface Engine {
  /** Fills the table: a CSV with a header and the columns of the table. */
  load(activities: string): Promise<void>;
  /** Runs statements that give nothing. */
  run(statements: string): Promise<void>;
  /** The result of a query as a CSV with a header, in the way that docs/warehouse.md says for this engine. */
  csvOf(query: string): Promise<string>;
  stop(): Promise<void>;
}

/** An engine that can be had on this machine. */
export interface EngineHere {
  name: string;
  /** Starts it, with the table still empty. */
  start(): Promise<Engine>;
}

/** The table, in words that every engine knows. */
export const createTable = `CREATE TABLE crm_activities (
  activity_id VARCHAR(40),
  activity_date DATE,
  account_manager_id VARCHAR(40),
  activity_type VARCHAR(40),
  account_id VARCHAR(40),
  contact_id VARCHAR(40),
  status VARCHAR(40),
  how_many INTEGER
)`;
