"""Recognition of what identifies persons in a text."""
