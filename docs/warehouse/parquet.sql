-- quotes: all Parquet files of a folder, columns matched by name; what is typed there stays so.
SELECT deal_id AS quote_id, seller AS account_manager_id, created_on AS issued_on, stage AS outcome, closed_on, amount AS value
FROM 'lake/deals-*.parquet'
ORDER BY deal_id
