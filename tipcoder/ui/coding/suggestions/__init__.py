"""Suggestions of where an answer is in the judgment."""
