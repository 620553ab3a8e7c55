"""Sheets on single cases, for reading and printing."""
