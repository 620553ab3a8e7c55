"""Export of coded cases to workbooks and analyst files."""
