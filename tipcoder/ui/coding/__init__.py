"""The parts of the coding page: the outline, the judgment, and the form."""
