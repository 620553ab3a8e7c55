"""Drafts the report of findings, chapter by chapter, in one language and for one edition."""
