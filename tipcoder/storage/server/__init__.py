"""A project in a database of a PostgreSQL server: the same tables and statements, several people at once."""
