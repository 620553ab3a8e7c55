"""Versions of a framework: their differences, and the migration of answers."""
