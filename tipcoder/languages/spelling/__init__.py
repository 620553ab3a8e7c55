"""Checks the spelling of what a person writes, by Hunspell and the dictionaries of this computer; offline."""
