"""Practice: coding beside the model coding."""
