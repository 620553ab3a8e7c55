"""XLSForm workbooks: read, linted, converted to a form, and written."""
