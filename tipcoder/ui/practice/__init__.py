"""Practice beside the form: steps to try, and one's own coding beside the model."""
