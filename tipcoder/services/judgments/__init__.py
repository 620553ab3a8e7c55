"""Judgments of a case: adding, reading again, recognising text."""
