"""Page with the figures of a project: tables, charts, and the rows that each of them counts."""
