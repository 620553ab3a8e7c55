"""Reads PDF judgments by pdfium: text, pages and geometry."""
