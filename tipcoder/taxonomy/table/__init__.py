"""Taxonomies as tables: Excel workbooks and csv files."""
