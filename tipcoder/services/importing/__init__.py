"""Import of an edited workbook into its project: preview, then all or nothing."""
