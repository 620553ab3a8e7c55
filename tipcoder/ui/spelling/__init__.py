"""Marks misspelt words in what a person writes, and offers others."""
