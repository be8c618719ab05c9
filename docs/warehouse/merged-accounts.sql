-- quotes: accounts that were merged since have their new number; the others keep theirs.
-- Reads deals(deal_id, seller, customer, created_on, closed_on, stage, amount) and merged_accounts(old_number, new_number).
SELECT
  deals.deal_id AS quote_id,
  deals.seller AS account_manager_id,
  COALESCE(merged_accounts.new_number, deals.customer) AS account_id,
  deals.created_on AS issued_on,
  deals.stage AS outcome,
  deals.closed_on,
  deals.amount AS value
FROM deals
LEFT JOIN merged_accounts ON merged_accounts.old_number = deals.customer
ORDER BY deals.deal_id
