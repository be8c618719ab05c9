-- quotes: what became of each from a table of changes, of which the newest counts; without a change it is open.
-- Reads deals(deal_id, seller, customer, created_on, amount) and stage_history(deal_id, changed_on, stage), dates as 2026-10-31.
SELECT
  deals.deal_id AS quote_id,
  deals.seller AS account_manager_id,
  deals.customer AS account_id,
  deals.created_on AS issued_on,
  CASE newest.stage WHEN 'Closed Won' THEN 'won' WHEN 'Closed Lost' THEN 'lost' ELSE 'open' END AS outcome,
  CASE WHEN newest.stage IN ('Closed Won', 'Closed Lost') THEN newest.changed_on END AS closed_on,
  deals.amount AS value
FROM deals
LEFT JOIN (
  SELECT
    stage_history.*,
    ROW_NUMBER() OVER (PARTITION BY deal_id ORDER BY changed_on DESC, stage) AS change_number
  FROM stage_history
) AS newest ON newest.deal_id = deals.deal_id AND newest.change_number = 1
ORDER BY deals.deal_id
