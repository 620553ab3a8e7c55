"""The words of the field as frozen dataclasses, and their rules. Standard library only."""
