-- activities.csv from a warehouse: one row for each day, account manager, type, account, contact person and status, with how many there were.
-- Expects a table or view crm_activities(activity_id, activity_date DATE, account_manager_id, activity_type, account_id, contact_id, status, how_many).
-- An activity that was exported twice counts once.
-- No name is quoted: what quotes mean differs by engine, and in all of them date, type and count may name a column.
SELECT
  activity_date AS date,
  account_manager_id,
  activity_type AS type,
  account_id,
  contact_id,
  status,
  SUM(how_many) AS count
FROM (
  SELECT
    crm_activities.*,
    ROW_NUMBER() OVER (PARTITION BY activity_id ORDER BY activity_date, account_manager_id) AS copy_number
  FROM crm_activities
  WHERE activity_id IS NOT NULL
  UNION ALL
  SELECT crm_activities.*, 1 AS copy_number
  FROM crm_activities
  WHERE activity_id IS NULL
) AS each_once
WHERE copy_number = 1
GROUP BY activity_date, account_manager_id, activity_type, account_id, contact_id, status
ORDER BY activity_date, account_manager_id, activity_type, account_id, contact_id, status
