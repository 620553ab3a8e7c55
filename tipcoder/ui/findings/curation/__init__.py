"""Dialogs in which persons add to the findings, and make packs for workshops."""
