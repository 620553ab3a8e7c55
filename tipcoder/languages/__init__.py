"""Languages of the program: the record of each, and the translation in use."""
