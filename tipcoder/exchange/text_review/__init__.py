"""Writes and reads the workbook in which a lawyer reviews the texts of a language."""
