"""Judgments: pages and text from files."""
