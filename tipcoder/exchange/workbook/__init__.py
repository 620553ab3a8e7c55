"""The workbook of coded cases: its sheets, columns and captions."""
