"""The window that searches the whole project."""
