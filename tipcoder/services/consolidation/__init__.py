"""Consolidation: deliveries of several countries become one regional project and one regional workbook.

`planning` reads deliveries and reports before anything is written, `running` carries it out.
"""
