"""Counts and measures codings: completeness, findings, agreement, identifiers, disclosure."""
