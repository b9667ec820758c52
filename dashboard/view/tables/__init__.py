"""The content of the record as rows: one module a table, and what rows have in common."""
