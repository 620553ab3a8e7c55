"""Spreadsheets of any content: cells, styles, streamed sheets, safe replacement of files."""
