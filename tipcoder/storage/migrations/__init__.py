"""The history of the tables, run by Alembic from `tipcoder.storage.file.migrate`. Imports nothing of the program."""
