-- One month of what activities.sql gives: activities-2026-10.csv. It reads the same table.
-- Another month is three other days: its first day, the first day of the next, and the day from which copies are looked for.
WITH looked_at AS (
  SELECT *
  FROM crm_activities
  WHERE activity_date >= DATE '2026-07-01' -- from here on copies are looked for: three months back
    AND activity_date < DATE '2026-11-01' -- the first day of the next month
),
copied AS (
  SELECT activity_id
  FROM looked_at
  GROUP BY activity_id
  HAVING COUNT(activity_id) > 1
)
SELECT
  activity_date AS date,
  account_manager_id,
  activity_type AS type,
  account_id,
  contact_id,
  status,
  SUM(how_many) AS count
FROM (
  SELECT looked_at.*, 1 AS copy_number
  FROM looked_at
  LEFT JOIN copied ON copied.activity_id = looked_at.activity_id
  WHERE copied.activity_id IS NULL
  UNION ALL
  SELECT
    looked_at.*,
    ROW_NUMBER() OVER (
      PARTITION BY looked_at.activity_id
      ORDER BY activity_date, account_manager_id, activity_type, account_id, contact_id, status, how_many
    ) AS copy_number
  FROM looked_at
  JOIN copied ON copied.activity_id = looked_at.activity_id
) AS each_once
WHERE copy_number = 1
  AND activity_date >= DATE '2026-10-01' -- the first day of the month
GROUP BY activity_date, account_manager_id, activity_type, account_id, contact_id, status
ORDER BY activity_date, account_manager_id, activity_type, account_id, contact_id, status
