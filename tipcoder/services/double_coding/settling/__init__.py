"""Settles the differences between two codings of a case into an agreed one."""
