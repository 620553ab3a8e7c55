"""Questions to the person. Each dialog has one blocking class method, `ask`, that returns the answer or None."""
