"""The regional workbook: the sheets of national workbooks with their origin in front."""
