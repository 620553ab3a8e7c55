"""Workbooks that leave or enter."""
