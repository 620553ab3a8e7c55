"""Consolidation of deliveries of several countries into one regional project and one regional workbook.

`planning` reads deliveries and reports before anything is written, `apply` carries it out.
"""
