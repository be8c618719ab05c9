-- targets: a sheet with a column for each month and medium ("jan visits"), in the workbook targets.xlsx, sheet 2026.
-- UNPIVOT is DuckDB's; BigQuery, Snowflake and Spark SQL have one of their own.
WITH months (name, first_day, last_day) AS (
  VALUES
    ('jan', DATE '2026-01-01', DATE '2026-01-31'),
    ('feb', DATE '2026-02-01', DATE '2026-02-28'),
    ('mar', DATE '2026-03-01', DATE '2026-03-31')
),
cells AS (
  UNPIVOT targets."2026" ON COLUMNS(* EXCLUDE (team, seller)) INTO NAME heading VALUE target
)
SELECT
  cells.team,
  cells.seller AS account_manager_id,
  months.first_day AS "from",
  months.last_day AS "to",
  SPLIT_PART(cells.heading, ' ', 2) AS measure,
  CAST(cells.target AS DECIMAL(18, 2)) AS value
FROM cells
JOIN months ON months.name = SPLIT_PART(cells.heading, ' ', 1)
ORDER BY cells.team, cells.seller, months.first_day, measure
