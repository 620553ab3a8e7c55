"""Frameworks in the window: trial, findings, upgrade."""
