"""Measures how far several codings of the same cases agree, and matches their rows."""
