"""Stores what persons add to counted findings, with undo and redo that outlive a restart."""
