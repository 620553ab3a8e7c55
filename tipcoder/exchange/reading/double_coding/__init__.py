"""Reads what double coding brings in: pairs of answers of delivered workbooks, and files in which experts settle."""
