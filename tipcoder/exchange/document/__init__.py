"""Writes reports of findings as Word documents: the same bytes for the same content."""
