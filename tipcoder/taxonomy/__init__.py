"""Reads, writes and compares taxonomies: TOML sources, tables, SKOS, REFI-QDA codebooks."""
