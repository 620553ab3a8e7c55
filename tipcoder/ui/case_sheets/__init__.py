"""Printing of sheets on single cases."""
