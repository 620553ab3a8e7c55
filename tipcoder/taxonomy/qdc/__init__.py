"""Reads and writes taxonomies as REFI-QDA codebooks (.qdc)."""
