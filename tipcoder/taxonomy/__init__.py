"""Taxonomies read from files and written to them: TOML sources, tables, SKOS, REFI-QDA codebooks; and compared."""
