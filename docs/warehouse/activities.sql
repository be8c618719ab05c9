-- activities.csv from a warehouse: one row for each day, account manager, type, account, contact person and status, with how many there were.
-- Expects a table or view crm_activities(activity_id, activity_date DATE, account_manager_id, activity_type, account_id, contact_id, status, how_many).
-- An activity that was exported twice counts once. Only the few that were are put in order: to sort them all would take several times as long.
-- No name is quoted: what quotes mean differs by engine, and in all of them date, type and count may name a column.
WITH copied AS (
  SELECT activity_id
  FROM crm_activities
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
  SELECT crm_activities.*, 1 AS copy_number
  FROM crm_activities
  LEFT JOIN copied ON copied.activity_id = crm_activities.activity_id
  WHERE copied.activity_id IS NULL
  UNION ALL
  SELECT
    crm_activities.*,
    ROW_NUMBER() OVER (
      PARTITION BY crm_activities.activity_id
      ORDER BY activity_date, account_manager_id, activity_type, account_id, contact_id, status, how_many
    ) AS copy_number
  FROM crm_activities
  JOIN copied ON copied.activity_id = crm_activities.activity_id
) AS each_once
WHERE copy_number = 1
GROUP BY activity_date, account_manager_id, activity_type, account_id, contact_id, status
ORDER BY activity_date, account_manager_id, activity_type, account_id, contact_id, status
