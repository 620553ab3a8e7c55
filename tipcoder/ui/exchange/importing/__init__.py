"""Reading a workbook back into the project."""
