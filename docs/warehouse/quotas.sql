-- targets: one quota per person, the same in each month of the year.
-- Reads quotas(team, seller, quota): a row for each person.
WITH months AS (
  SELECT CAST(first_day AS DATE) AS first_day
  FROM range(DATE '2026-01-01', DATE '2027-01-01', INTERVAL 1 MONTH) AS all_months (first_day)
)
SELECT
  quotas.team,
  quotas.seller AS account_manager_id,
  months.first_day AS "from",
  LAST_DAY(months.first_day) AS "to",
  'revenue' AS measure,
  CAST(quotas.quota AS DECIMAL(18, 2)) AS value
FROM quotas
CROSS JOIN months
ORDER BY quotas.team, quotas.seller, months.first_day
