-- quotes: deals whose value is split over several people in percent; who has no part in the table has all of it.
-- Reads deals(deal_id, seller, customer, created_on, closed_on, stage, amount) and deal_splits(deal_id, seller, percent).
-- In report.yaml `split: quote_id` beside the query says that the rows of a deal are one quote.
SELECT
  deals.deal_id AS quote_id,
  COALESCE(deal_splits.seller, deals.seller) AS account_manager_id,
  deals.customer AS account_id,
  deals.created_on AS issued_on,
  deals.stage AS outcome,
  deals.closed_on,
  CAST(CAST(deals.amount AS DECIMAL(18, 2)) * CAST(COALESCE(deal_splits.percent, '100') AS DECIMAL(9, 4)) / 100 AS DECIMAL(18, 2)) AS value
FROM deals
LEFT JOIN deal_splits ON deal_splits.deal_id = deals.deal_id
ORDER BY deals.deal_id, account_manager_id
