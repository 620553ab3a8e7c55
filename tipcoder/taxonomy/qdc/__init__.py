"""Taxonomies as REFI-QDA codebooks (.qdc)."""
