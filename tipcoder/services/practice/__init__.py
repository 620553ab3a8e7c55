"""Teaches coding on the fictional judgments that ship: steps to try, and one's own coding beside the model."""
