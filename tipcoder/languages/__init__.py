"""Languages of the program: what is known of each, and the translation in use."""
