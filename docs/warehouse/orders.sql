-- quotes: the lines of an order summed per order.
-- Reads order_lines(order_id, seller, customer, order_date, amount): a row for each line.
SELECT
  order_id AS quote_id,
  MIN(seller) AS account_manager_id,
  MIN(customer) AS account_id,
  MIN(order_date) AS issued_on,
  'won' AS outcome,
  MIN(order_date) AS closed_on,
  SUM(CAST(amount AS DECIMAL(18, 2))) AS value
FROM order_lines
GROUP BY order_id
ORDER BY order_id
