"""Dialogs on one judgment."""
