"""One module for each language, with its records as LANGUAGES; two where it is written in two scripts."""
