-- The sums that the figures are made of, as one would ask them of an SQL engine of the same files: counts by month,
-- person, account and type, and when each account was last seen.
CREATE OR REPLACE TABLE a AS SELECT * FROM read_csv(getvariable('folder') || '/activities.csv', header = true);
CREATE OR REPLACE TABLE q AS SELECT * FROM read_csv(getvariable('folder') || '/quotes.csv', header = true);
CREATE OR REPLACE TABLE k AS SELECT * FROM read_csv(getvariable('folder') || '/accounts.csv', header = true);

SELECT date_trunc('month', date) AS m, account_manager_id, type, count(*) FROM a GROUP BY ALL;

SELECT date_trunc('month', a.date) AS m, k.segment, k.status, a.type, count(*)
FROM a JOIN k USING (account_id) GROUP BY ALL;

SELECT account_id, type, max(date), count(*) FROM a GROUP BY ALL;

SELECT account_id, count(DISTINCT contact_id) FROM a WHERE date >= DATE '2025-11-01' GROUP BY ALL;

SELECT date_trunc('month', closed_on) AS m, account_manager_id, outcome, count(*), sum(value) FROM q GROUP BY ALL;

SELECT account_id, min(date) FROM a WHERE type IN ('visit', 'call') GROUP BY ALL
