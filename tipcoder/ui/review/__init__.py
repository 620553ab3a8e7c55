"""Review of the texts of the program by a national lawyer."""
