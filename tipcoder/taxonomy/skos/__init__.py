"""Reads and writes taxonomies as SKOS: Turtle, RDF/XML and JSON-LD."""
