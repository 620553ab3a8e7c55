"""A project in a database of a real PostgreSQL server, which the tests start."""
