"""The project file: encryption, locking, migration, backup, integrity."""
