"""Reads and writes taxonomies as tables: Excel workbooks and csv files."""
