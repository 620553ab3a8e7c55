"""Reads judgments from files: their pages and text; finds passages again, recognises scans, indexes for search."""
