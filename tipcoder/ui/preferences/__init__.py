"""Preferences of the person at this machine: their dialog, the buttons for language and colours, and their effect."""
