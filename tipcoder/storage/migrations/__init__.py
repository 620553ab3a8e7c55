"""The history of the tables, run by Alembic from `tipcoder.storage.migrate`. Imports nothing of the program."""
